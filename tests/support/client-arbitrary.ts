import { ADDRESS_KINDS, type Address, type Addresses, type DefaultAddresses } from '@clientele/domain/address';
import { COMPANY_SIZES, ENTITY_TYPES, REVENUE_BANDS, TAG_LIMIT, type ClientInput } from '@clientele/domain/client';
import { CLIENT_STATUSES } from '@clientele/domain/client-status';
import { CODE, COUNTRY, CURRENCY, NAICS, PART_ID, PHONE, SUBDIVISION, VISIBLE } from '@clientele/domain/formats';
import { TAX_ID_LIMIT, TAX_ID_TYPES } from '@clientele/domain/tax-id';
import * as fc from 'fast-check';

/** Generated text as it is stored: NFC, single blanks, no control characters, at most `max` characters. */
function stored(text: string, max: number): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return [...plain].slice(0, max).join('').trim();
}

function line(max: number, min = 0): fc.Arbitrary<string> {
  const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), { maxLength: 4 });
  const any = words.map((parts) => stored(parts.join(' '), max)).filter((text) => [...text].length >= min);
  const longest = fc.constantFrom('x', 'ü', '🙂').map((character) => character.repeat(max));
  return fc.oneof({ arbitrary: any, weight: 5 }, { arbitrary: longest, weight: 1 });
}

function nameLine(max: number, min = 0): fc.Arbitrary<string> {
  const spelt = fc.constantFrom('داده\u200Cپردازی', 'ශ්\u200Dරී ලංකා', '葛\u{E0100}城');
  const any = line(max, min).filter((text) => VISIBLE.test(text));
  return fc.oneof({ arbitrary: any, weight: 5 }, { arbitrary: spelt, weight: 1 });
}

function lines(max: number): fc.Arbitrary<string> {
  return fc.array(line(40), { maxLength: 4 }).map((all) => [...all.join('\n').trim()].slice(0, max).join('').trim());
}

function blankOr<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | ''> {
  return fc.oneof({ arbitrary: fc.constant('' as const), weight: 1 }, { arbitrary, weight: 2 });
}

const label = fc.string({ unit: fc.constantFrom(...'abcxyzäé09'), minLength: 1, maxLength: 8 });
const domain = fc.array(label, { minLength: 2, maxLength: 3 }).map((labels) => labels.join('.'));
const email = fc
  .tuple(fc.string({ unit: fc.constantFrom(..."abz.+-_'é"), minLength: 1, maxLength: 10 }), domain)
  .map(([name, host]) => `${name}@${host}`);
const website = fc
  .tuple(
    fc.constantFrom('https://', 'http://'),
    domain,
    fc.constantFrom('', ':8080'),
    fc.constantFrom('', '/', '/a-b/c', '?q=1', '#top', '/ü'),
  )
  .map((parts) => parts.join(''));
const language = fc.constantFrom('en', 'de', 'en-US', 'zh-Hans-CN', 'gsw', 'es-419');
const timezone = fc.constantFrom(
  'UTC',
  'America/New_York',
  'Europe/Berlin',
  'Etc/GMT+5',
  'America/Argentina/Buenos_Aires',
);
const taxId = fc
  .tuple(fc.constantFrom(...TAX_ID_TYPES), blankOr(fc.stringMatching(COUNTRY)), line(40, 1))
  .map((parts) => parts.join(':'));

export const partId = fc.stringMatching(PART_ID);

export const clientAddress: fc.Arbitrary<Address> = fc.record({
  kind: fc.constantFrom(...ADDRESS_KINDS),
  label: line(80),
  line1: line(120, 1),
  line2: line(120),
  line3: line(120),
  city: line(80),
  county: line(80),
  subdivision: blankOr(fc.stringMatching(SUBDIVISION)),
  postalCode: line(20),
  country: fc.stringMatching(COUNTRY),
});

export type AddressBook = { addresses: Addresses; defaultAddresses: DefaultAddresses };

/** A book in which every kind that has addresses has one of them for its default. */
export function addressBook(maxAddresses: number): fc.Arbitrary<AddressBook> {
  const addresses = fc.dictionary(partId, clientAddress, { maxKeys: maxAddresses, noNullPrototype: true });
  return fc.tuple(addresses, fc.nat()).map(([book, choice]) => {
    const defaults = ADDRESS_KINDS.flatMap((kind): [string, string][] => {
      const ids = Object.keys(book).filter((id) => book[id]?.kind === kind);
      const id = ids[choice % Math.max(1, ids.length)];
      return id === undefined ? [] : [[kind, id]];
    });
    return { addresses: book, defaultAddresses: Object.fromEntries(defaults) };
  });
}

/** Clients as they are stored: valid, and normalised already, so that a schema leaves them as they are. */
export function validClient(maxAddresses = 3): fc.Arbitrary<ClientInput> {
  const fields = fc.record({
    displayName: nameLine(150, 2),
    legalName: nameLine(150),
    tradeName: nameLine(150),
    code: blankOr(fc.stringMatching(CODE)),
    website: blankOr(website),
    phone: blankOr(fc.stringMatching(PHONE)),
    email: blankOr(email),
    invoiceEmail: blankOr(email),
    tags: fc.uniqueArray(line(40, 1), { maxLength: TAG_LIMIT }),
    entityType: fc.constantFrom('', ...ENTITY_TYPES),
    taxIds: fc.uniqueArray(taxId, { maxLength: TAX_ID_LIMIT }),
    registrationId: line(60),
    industry: line(80),
    naics: blankOr(fc.stringMatching(NAICS)),
    companySize: fc.constantFrom('', ...COMPANY_SIZES),
    annualRevenueBand: fc.constantFrom('', ...REVENUE_BANDS),
    serviceType: line(80),
    currentSystems: lines(2000),
    technicalRequirements: lines(5000),
    notes: lines(10_000),
    currency: blankOr(fc.stringMatching(CURRENCY)),
    language: blankOr(language),
    timezone: blankOr(timezone),
    paymentTermsDays: fc.option(fc.integer({ min: 0, max: 365 })),
    status: fc.constantFrom(...CLIENT_STATUSES),
    statusReason: line(500),
  });
  return fc.tuple(fields, addressBook(maxAddresses)).map(([input, book]) => ({ ...input, ...book }));
}
