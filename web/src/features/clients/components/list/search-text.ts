import type { Client } from '@clientele/domain/client';
import { fold } from '../../../../format/fold.ts';

function digitsOf(text: string): string {
  return text.replace(/\D/gu, '');
}

function withoutAddressParts(text: string): string {
  return text.replace(/^https?:\/\//u, '').replace(/^www\./u, '');
}

function domainOf(website: string): string {
  return withoutAddressParts(website.toLowerCase()).replace(/[/?#].*$/u, '');
}

export type SearchText = { words: string; digits: string };

/** What can be found of one client. Fields stand on lines of their own, so that no match crosses from one into the next. */
export function searchTextOf(client: Client): SearchText {
  const fields = [
    client.displayName,
    client.tradeName,
    client.legalName,
    client.code,
    domainOf(client.website),
    client.email,
    client.invoiceEmail,
    ...client.contactSummary.names,
    ...client.contactSummary.emails,
  ];
  const phones = [client.phone, ...client.contactSummary.phones];
  return { words: fold(fields.join('\n')), digits: phones.map(digitsOf).join('\n') };
}

type Word = { text: string; digits: string };

/** The words of a query, all of which a client must match. */
export function queryWords(query: string): Word[] {
  return fold(query)
    .split(/\s+/u)
    .map((word) => withoutAddressParts(word).replace(/\/$/u, ''))
    .filter((word) => word !== '')
    .map((text) => ({ text, digits: phoneDigits(text) }));
}

/** The digits of a word that may be part of a phone number; '' when it cannot be. A national number's leading zero is not stored. */
function phoneDigits(word: string): string {
  return /^[\d+().\-/]+$/u.test(word) ? digitsOf(word).replace(/^0+(?=\d)/u, '') : '';
}

export function matches(text: SearchText, words: readonly Word[]): boolean {
  return words.every((word) => {
    if (text.words.includes(word.text)) return true;
    return word.digits !== '' && text.digits.includes(word.digits);
  });
}
