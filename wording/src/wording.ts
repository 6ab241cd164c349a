import { currencyExponent, decimalOf } from '@clientele/domain/money';
import { baseLocale, locales } from '@clientele/messages/runtime';

const MINUTES_PER_HOUR = 60;

type Locale = (typeof locales)[number];

/** How values read: the language of the words, the locale (BCP 47) of days and numbers, and the values that stand in sentences. */
export type Wording = {
  locale: Locale;
  formats: string;
  money: (minor: number, currency: string) => string;
  day: (date: string) => string;
  /** "7.5", for 450 minutes */
  hours: (minutes: number) => string;
};

/** Words in one language, days and numbers as a locale writes them. */
export function wordingIn(locale: Locale, formats: string): Wording {
  return {
    locale,
    formats,
    money: (minor, currency) => moneyText(minor, currency, { formats }),
    day: (date) => dayText(date, { formats }),
    hours: (minutes) => hundredthsText((minutes * 100) / MINUTES_PER_HOUR, { formats }),
  };
}

/** The language of a document where the texts are translated into it, else that of the texts: a date in another one would be odd. */
export function wordingFor(language: string): Wording {
  const spoken = locales.find((each) => language.split('-')[0] === each);
  return spoken === undefined ? wordingIn(baseLocale, baseLocale) : wordingIn(spoken, language);
}

/** "$95.00", "95,00 €", with as many decimal places as the currency has. */
export function moneyText(minor: number, currency: string, { formats }: Pick<Wording, 'formats'>): string {
  const digits = currencyExponent(currency);
  const exact = decimalOf({ minor, currency }) as Intl.StringNumericLiteral;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  try {
    return new Intl.NumberFormat(formats, { ...options, style: 'currency', currency }).format(exact);
  } catch {
    // A code that no standard knows, from an import: shown as it is.
    return `${new Intl.NumberFormat(formats, options).format(exact)} ${currency}`;
  }
}

/** A day of the calendar, which is the same day in every time zone. */
export function dayText(day: string, { formats }: Pick<Wording, 'formats'>): string {
  return new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
}

/** "1.5", for 150 hundredths */
export function hundredthsText(hundredths: number, { formats }: Pick<Wording, 'formats'>): string {
  return new Intl.NumberFormat(formats, { maximumFractionDigits: 2 }).format(hundredths / 100);
}

/** "3.25%", for 325 */
export function percentText(hundredths: number, { formats }: Pick<Wording, 'formats'>): string {
  return new Intl.NumberFormat(formats, { style: 'percent', maximumFractionDigits: 2 }).format(hundredths / 10_000);
}

/** "7 hr, 30 min": exact, as a decimal number of 20 minutes would not be. */
export function minutesText(minutes: number, { formats }: Pick<Wording, 'formats'>): string {
  const hours = Math.floor(minutes / MINUTES_PER_HOUR);
  const rest = minutes % MINUTES_PER_HOUR;
  function unit(value: number, name: 'hour' | 'minute'): string {
    return new Intl.NumberFormat(formats, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  }
  const parts = [
    ...(hours > 0 || rest === 0 ? [unit(hours, 'hour')] : []),
    ...(rest > 0 ? [unit(rest, 'minute')] : []),
  ];
  return new Intl.ListFormat(formats, { style: 'narrow', type: 'unit' }).format(parts);
}

export function countryText(code: string, { formats }: Pick<Wording, 'formats'>): string {
  return new Intl.DisplayNames(formats, { type: 'region', fallback: 'code' }).of(code) ?? code;
}
