/** The person's own locale: numbers, dates, names of countries and currencies follow it, whatever language the texts are in. */
export function personLocale(): string {
  return navigator.language;
}

/** The person's country (ISO 3166-1 alpha-2), likely where the browser names only a language. */
export function personCountry(): string | undefined {
  return new Intl.Locale(personLocale()).maximize().region;
}
