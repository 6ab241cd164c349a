import { addressSchema } from '@clientele/domain/address';
import { CLIENT_STATUSES } from '@clientele/domain/client-status';
import { COMPANY_SIZES, ENTITY_TYPES, REVENUE_BANDS } from '@clientele/domain/client';
import { parseTaxId } from '@clientele/domain/tax-id';
import * as m from '@clientele/messages';
import { addressLine } from './addresses.ts';
import { companySizeLabel, entityTypeLabel, revenueBandLabel, taxIdTypeLabel } from './choices.ts';
import { clientStatusLabel } from './client-status.ts';
import { personLocale } from './locale.ts';
import { countryName } from './names.ts';

/** How stored values read. They take what a timeline entry may hold, which is anything: what does not fit reads as blank. */

export function textValue(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A reader of texts that need another form, like codes. */
export function textAs(read: (text: string) => string): (value: unknown) => string {
  return (value) => (typeof value === 'string' && value !== '' ? read(value) : '');
}

/** A reader of one of a fixed list. */
export function choiceAs<Choice extends string>(
  choices: readonly Choice[],
  read: (choice: Choice) => string,
): (value: unknown) => string {
  return (value) => {
    const choice = choices.find((each) => each === value);
    return choice === undefined ? textValue(value) : read(choice);
  };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

export function listValue(value: unknown): string {
  return new Intl.ListFormat(personLocale(), { style: 'short', type: 'unit' }).format(texts(value));
}

/** "VAT DE123456789 (Germany)" */
export function taxIdLabel(stored: string): string {
  const taxId = parseTaxId(stored);
  if (!taxId) return stored;
  const type = taxIdTypeLabel(taxId.type);
  if (taxId.country === '') return m.tax_id_reading({ type, value: taxId.value });
  return m.tax_id_reading_country({ type, value: taxId.value, country: countryName(taxId.country) });
}

export function taxIdsValue(value: unknown): string {
  return listValue(texts(value).map(taxIdLabel));
}

export function paymentTermsLabel(days: number): string {
  return days === 0 ? m.payment_terms_at_once() : m.payment_terms_days({ days });
}

export function paymentTermsValue(value: unknown): string {
  return typeof value === 'number' ? paymentTermsLabel(value) : '';
}

export const entityTypeValue = choiceAs(ENTITY_TYPES, entityTypeLabel);
export const companySizeValue = choiceAs(COMPANY_SIZES, companySizeLabel);
export const revenueBandValue = choiceAs(REVENUE_BANDS, revenueBandLabel);
export const statusValue = choiceAs(CLIENT_STATUSES, clientStatusLabel);

export function addressValue(value: unknown): string {
  const address = addressSchema.safeParse(value);
  return address.success ? addressLine(address.data) : '';
}

/** "acme.com/about": what a web address says without its scheme. */
export function websiteLabel(website: string): string {
  return website.replace(/^https?:\/\/(www\.)?/u, '').replace(/\/$/u, '');
}
