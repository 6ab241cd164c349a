import { currencyExponent, decimalOf } from '@clientele/domain/money';
import { locales } from '@clientele/messages/runtime';

/** How a document for a client reads: the language of its words, and its numbers and days in a form that goes with them. */
export type Wording = {
  locale: (typeof locales)[number];
  money: (minor: number, currency: string) => string;
  day: (date: string) => string;
  hours: (minutes: number) => string;
  quantity: (hundredths: number) => string;
  percent: (hundredths: number) => string;
  country: (code: string) => string;
};

/** The workspace's language where the texts are translated into it, else that of the texts: a date in another one would be odd. */
export function wordingFor(language: string): Wording {
  const spoken = locales.find((each) => language.split('-')[0] === each);
  const locale = spoken ?? locales[0];
  const formats = spoken === undefined ? locale : language;
  const twoDigits = new Intl.NumberFormat(formats, { maximumFractionDigits: 2 });
  return {
    locale,
    money: (minor, currency) => moneyText(formats, minor, currency),
    day: (date) => new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date)),
    hours: (minutes) => twoDigits.format(minutes / 60),
    quantity: (hundredths) => twoDigits.format(hundredths / 100),
    percent: (hundredths) =>
      new Intl.NumberFormat(formats, { style: 'percent', maximumFractionDigits: 2 }).format(hundredths / 10_000),
    country: (code) => new Intl.DisplayNames(formats, { type: 'region', fallback: 'code' }).of(code) ?? code,
  };
}

function moneyText(locale: string, minor: number, currency: string): string {
  const digits = currencyExponent(currency);
  const exact = decimalOf({ minor, currency }) as Intl.StringNumericLiteral;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(exact);
}
