import { ADDRESS_KINDS } from '@clientele/domain/address';
import { COMPANY_SIZES, ENTITY_TYPES, REVENUE_BANDS } from '@clientele/domain/client';
import { addressKindLabel, companySizeLabel, entityTypeLabel, revenueBandLabel } from '../format/choices.ts';
import { countryName, currencyName, languageName, timezoneName } from '../format/names.ts';
import { subdivisionsOf } from '../format/subdivisions.ts';
import { COUNTRIES, CURRENCIES, LANGUAGES } from '../format/codes.ts';

export type Choice = { value: string; label: string };

function choices<Value extends string>(values: readonly Value[], label: (value: Value) => string): Choice[] {
  return values.map((value) => ({ value, label: label(value) }));
}

function sorted(list: readonly Choice[]): Choice[] {
  const { compare } = new Intl.Collator();
  return list.toSorted((a, b) => compare(a.label, b.label));
}

/** Builds a list when it is first needed: naming 400 time zones takes a while. */
function once(build: () => Choice[]): () => readonly Choice[] {
  let built: readonly Choice[] | undefined;
  return () => (built ??= build());
}

export const entityTypeChoices = once(() => choices(ENTITY_TYPES, entityTypeLabel));
export const companySizeChoices = once(() => choices(COMPANY_SIZES, companySizeLabel));
export const revenueBandChoices = once(() => choices(REVENUE_BANDS, revenueBandLabel));
export const countryChoices = once(() => sorted(choices(COUNTRIES, countryName)));
export const currencyChoices = once(() => sorted(choices(CURRENCIES, currencyName)));
export const languageChoices = once(() => sorted(choices(LANGUAGES, languageName)));
export const timezoneChoices = once(() => choices(['UTC', ...Intl.supportedValuesOf('timeZone')], timezoneName));
export const addressKindChoices = once(() => choices(ADDRESS_KINDS, addressKindLabel));

/** The states of a country; undefined where we keep no list. */
export function subdivisionChoices(country: string): readonly Choice[] | undefined {
  return subdivisionsOf(country)?.map(({ code, name }) => ({ value: code, label: name }));
}
