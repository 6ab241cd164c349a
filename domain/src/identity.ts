import type { ClientInput } from './client.ts';
import { parseTaxId } from './tax-id.ts';

/**
 * What makes two client records look like one company. Each function gives a key for comparison, or null when the value says nothing
 * (a mail provider's domain, a name of one letter).
 */

/** What companies call their legal form; two companies do not differ by it. */
const LEGAL_FORMS = new Set(
  'inc incorporated corp corporation co company llc llp lp ltd limited plc gmbh ag kg sa sas sarl srl spa bv nv ab oy as aps pty group holding holdings the'.split(
    ' ',
  ),
);

/** Mail providers for everybody: sharing one says nothing about the company. */
const FREE_MAIL = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com icloud.com me.com aol.com gmx.com gmx.net gmx.de web.de t-online.de proton.me protonmail.com mail.com yandex.ru mail.ru qq.com 163.com'.split(
    ' ',
  ),
);

/** Case, accents, punctuation and legal form removed: "The Café, Inc." → "cafe". A name of legal words only keeps them. */
export function nameKey(name: string): string | null {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !LEGAL_FORMS.has(word));
  const key = (telling.length > 0 ? telling : words).join(' ');
  return key.length < 2 ? null : key;
}

function domainKey(host: string): string | null {
  const domain = host.toLowerCase().replace(/^www\./u, '');
  return domain === '' || !domain.includes('.') || FREE_MAIL.has(domain) ? null : domain;
}

/** The host of a web address. Which part of it somebody registered is not known without a list: only "www." goes. */
export function websiteKey(website: string): string | null {
  const [, host = ''] = /^(?:https?:\/\/)?([^\s/?#:@]+)/iu.exec(website.trim()) ?? [];
  return domainKey(host);
}

/** The domain of an e-mail address, unless everybody can have one there. */
export function emailDomainKey(email: string): string | null {
  const at = email.lastIndexOf('@');
  return at < 0 ? null : domainKey(email.slice(at + 1).trim());
}

/** E.164 numbers compare by their digits. */
export function phoneKey(phone: string): string | null {
  const digits = phone.replace(/\D/gu, '');
  return digits.length < 6 ? null : digits;
}

/** Letters and digits alone, whatever the punctuation. "N/A", "none" and "000" say nothing: a number has digits, and not one of them only. */
function numberKey(number: string): string | null {
  const key = number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return key.length < 4 || !/\p{N}/u.test(key) || new Set(key).size === 1 ? null : key;
}

/** VAT numbers are written with their country's two letters and without. */
function taxIdKey(stored: string): string | null {
  const taxId = parseTaxId(stored);
  if (taxId === null) return null;
  const key = numberKey(taxId.value);
  return taxId.type === 'VAT' && key !== null ? key.replace(/^[A-Z]{2}(?=[A-Z0-9]{5})/u, '') : key;
}

type Identifiers = Pick<ClientInput, 'taxIds' | 'registrationId'>;

/** The keys of a client's numbers, each with the field that holds it ("taxIds.0"). */
export function identifiersOf({ taxIds, registrationId }: Identifiers): { path: string; key: string }[] {
  const registration = numberKey(registrationId);
  return [
    ...taxIds.flatMap((taxId, index) => {
      const key = taxIdKey(taxId);
      return key === null ? [] : [{ path: `taxIds.${index}`, key: `tax:${key}` }];
    }),
    ...(registration === null ? [] : [{ path: 'registrationId', key: `reg:${registration}` }]),
  ];
}

/** What a client's record is found by when another one claims the same number. Kept on the record by functions. */
export function identifierKeys(identifiers: Identifiers): string[] {
  return [...new Set(identifiersOf(identifiers).map(({ key }) => key))];
}

/** What two records may have in common without being told apart by a number. */
export const LIKENESSES = ['name', 'website', 'phone'] as const;
export type Likeness = (typeof LIKENESSES)[number];

type Comparable = Pick<ClientInput, 'displayName' | 'website' | 'phone' | 'email'>;

function keysOf({ displayName, website, phone, email }: Comparable): Record<Likeness, (string | null)[]> {
  return {
    name: [nameKey(displayName)],
    website: [websiteKey(website), emailDomainKey(email)],
    phone: [phoneKey(phone)],
  };
}

export type LookAlikes<Known> = (typed: Comparable, ownId?: string) => { client: Known; by: Likeness }[];

/**
 * Prepares a list of clients for being compared while somebody types: those that share the name, a web or mail domain, or the phone number,
 * each once, by what tells most.
 */
export function lookAlikes<Known extends Comparable & { id: string }>(clients: readonly Known[]): LookAlikes<Known> {
  const known = new Map<string, Known[]>();
  for (const client of clients) {
    for (const [by, keys] of Object.entries(keysOf(client))) {
      for (const key of new Set(keys)) {
        if (key === null) continue;
        const place = `${by}:${key}`;
        const alike = known.get(place);
        if (alike === undefined) known.set(place, [client]);
        else alike.push(client);
      }
    }
  }
  return (typed, ownId) => {
    const found = new Map<string, { client: Known; by: Likeness }>();
    const keys = keysOf(typed);
    for (const by of LIKENESSES) {
      for (const key of keys[by]) {
        for (const client of known.get(`${by}:${key}`) ?? []) {
          if (key !== null && client.id !== ownId && !found.has(client.id)) found.set(client.id, { client, by });
        }
      }
    }
    return [...found.values()];
  };
}
