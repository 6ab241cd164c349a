import type * as phoneNumbers from 'libphonenumber-js/min';
import type { CountryCode } from 'libphonenumber-js/min';
import { useEffect, useSyncExternalStore } from 'react';
import { personCountry } from './locale.ts';

type Library = typeof phoneNumbers;

let library: Library | undefined;
let loading: Promise<void> | undefined;
const readers = new Set<() => void>();

/** Fetches the numbering plans of the world, once: too heavy for the first screen. Until then, and offline, numbers read as stored. */
export function loadPhones(): Promise<void> {
  loading ??= load().catch(() => {
    loading = undefined;
  });
  return loading;
}

async function load(): Promise<void> {
  library = await import('libphonenumber-js/min');
  for (const reader of readers) reader();
}

function subscribe(reader: () => void): () => void {
  readers.add(reader);
  return () => readers.delete(reader);
}

/** Redraws the component when phone numbers can be read and written in their national form. */
export function usePhones(): boolean {
  useEffect(() => void loadPhones(), []);
  return useSyncExternalStore(subscribe, () => library !== undefined);
}

/** A stored E.164 number: national at home ("(212) 555-0123"), international elsewhere ("+49 30 901820"). */
export function phoneLabel(stored: string): string {
  const number = library?.parsePhoneNumberFromString(stored);
  if (!number) return stored;
  return number.country === personCountry() ? number.formatNational() : number.formatInternational();
}

function isCountry(code: string): code is CountryCode {
  return library?.isSupportedCountry(code) ?? false;
}

/**
 * A typed number in E.164; a number without "+" belongs to `country` (ISO 3166-1 alpha-2).
 * What cannot be a number comes back as typed, so that the schema refuses it and nothing is lost.
 */
export function parsePhone(typed: string, country: string): string {
  const text = typed.trim();
  if (!library || text === '') return text;
  const number = library.parsePhoneNumberFromString(text, isCountry(country) ? country : undefined);
  // Without a country code the country is a guess: then only a number that really exists there counts.
  const counts = text.startsWith('+') ? number?.isPossible() : number?.isValid();
  return number && counts ? number.number : text;
}
