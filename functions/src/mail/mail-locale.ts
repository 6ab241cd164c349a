import { locales } from '@clientele/messages/runtime';

export type MailLocale = (typeof locales)[number];

/** The language of a mail's sentences: the workspace's, when the product speaks it. */
export function mailLocale(language: string): MailLocale {
  return spoken(language) ?? locales[0];
}

/** How days read: a day in another language than the sentence around it would be odd. */
export function mailDays(language: string): Intl.DateTimeFormat {
  const known = spoken(language) === undefined ? locales[0] : language;
  return new Intl.DateTimeFormat(known, { dateStyle: 'long', timeZone: 'UTC' });
}

function spoken(language: string): MailLocale | undefined {
  return locales.find((each) => language.split('-')[0] === each);
}
