import * as m from '@clientele/messages';
import { personLocale } from './locale.ts';

type Kind = 'region' | 'currency' | 'language';

const displayNames = new Map<Kind, Intl.DisplayNames>();

/** What a standard's code is called in the person's language; the code itself when nobody knows it. */
function nameOf(kind: Kind, code: string): string {
  let names = displayNames.get(kind);
  if (!names) {
    names = new Intl.DisplayNames(personLocale(), { type: kind, fallback: 'code' });
    displayNames.set(kind, names);
  }
  try {
    return names.of(code) ?? code;
  } catch {
    // Stored by an earlier version or another tool: shown as it is.
    return code;
  }
}

export function countryName(code: string): string {
  return nameOf('region', code);
}

export function currencyName(code: string): string {
  const name = nameOf('currency', code);
  return name === code ? code : m.name_with_code({ name, code });
}

export function languageName(tag: string): string {
  return nameOf('language', tag);
}

/** "America/New York (GMT-5)": the offset of today, so that two zones can be told apart. */
export function timezoneName(zone: string): string {
  const name = zone.replaceAll('_', ' ');
  const offset = timezoneOffset(zone);
  return offset === undefined ? name : m.name_with_code({ name, code: offset });
}

function timezoneOffset(zone: string): string | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts();
    return parts.find((part) => part.type === 'timeZoneName')?.value;
  } catch {
    return undefined;
  }
}
