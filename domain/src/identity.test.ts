import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emailDomainKey,
  identifierKeys,
  identifiersOf,
  LIKENESSES,
  lookAlikes,
  nameKey,
  phoneKey,
  websiteKey,
} from './identity.ts';

describe('names', () => {
  test.each([
    ['Acme, Inc.', 'ACME'],
    ['The Acme Company', 'acme corp'],
    ['Société Générale S.A.', 'Societe Generale'],
    ['Müller GmbH', 'Mu\u0308ller'],
    ['A.B.C. Ltd', 'ABC Limited'],
    ['O’Brien & Sons', "o'brien sons"],
    ['ﬁne Co', 'Fine'],
  ])('%s and %s are one company', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
    expect(nameKey(one)).not.toBeNull();
  });

  test.each([
    ['Acme East', 'Acme West'],
    ['3M Company', '4M Company'],
    ['東京電力', '関西電力'],
  ])('%s and %s are two', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  test('a name of nothing but legal words keeps them, and one letter says nothing', () => {
    expect(nameKey('The Limited')).toBe('the limited');
    expect(['', ' ', 'A', '&', 'X Inc.'].map(nameKey)).toEqual([null, null, null, null, null]);
  });
});

describe('domains', () => {
  test.each([
    ['https://www.acme.com/about?x=y', 'acme.com'],
    ['http://ACME.com:8080', 'acme.com'],
    ['acme.com', 'acme.com'],
    ['https://shop.acme.com', 'shop.acme.com'],
    ['https://müller.de', 'müller.de'],
    ['https://gmail.com', null],
    ['https://acme', null],
    ['', null],
  ])('the website %s', (website, expected) => {
    expect(websiteKey(website)).toBe(expected);
  });

  test.each([
    ['jane@Acme.com', 'acme.com'],
    ['jane@www.acme.com', 'acme.com'],
    ['jane@gmail.com', null],
    ['jane@GMX.de', null],
    ['jane', null],
    ['jane@', null],
    ['', null],
  ])('the address %s', (email, expected) => {
    expect(emailDomainKey(email)).toBe(expected);
  });
});

test('phone numbers compare by their digits; what is too short says nothing', () => {
  expect(phoneKey('+1 (612) 555-0100')).toBe(phoneKey('+16125550100'));
  expect(['', '+12', 'no number'].map(phoneKey)).toEqual([null, null, null]);
});

describe('numbers of a company', () => {
  function keys(taxIds: string[], registrationId = ''): string[] {
    return identifierKeys({ taxIds, registrationId });
  }

  test.each([
    ['VAT:DE:DE 123 456 789', 'VAT::123456789'],
    ['EIN:US:12-3456789', 'EIN::12 3456789'],
    ['ABN:AU:51 824 753 556', 'other::51824753556'],
    ['other:RU:инн 7707083893', 'other::ИНН7707083893'],
  ])('%s and %s are one', (one, other) => {
    expect(keys([one])).toEqual(keys([other]));
    expect(keys([one])).toHaveLength(1);
  });

  test('a tax id and a registration id with the same letters are two', () => {
    expect(keys(['other::HRB4711'], 'HRB 4711')).toEqual(['tax:HRB4711', 'reg:HRB4711']);
  });

  test.each(['N/A', 'none', 'tbd', '-', '000', '0000-0000', 'ABCDEF', '12'])('“%s” says nothing', (number) => {
    expect(keys([`other::${number}`], number)).toEqual([]);
  });

  test('what is no tax id says nothing; each number names its field, and none is there twice', () => {
    expect(identifiersOf({ taxIds: ['rubbish', 'EIN::1234', 'other::12-34'], registrationId: 'R 99' })).toEqual([
      { path: 'taxIds.1', key: 'tax:1234' },
      { path: 'taxIds.2', key: 'tax:1234' },
    ]);
    expect(keys(['EIN::1234', 'other::12-34'], 'R-1999')).toEqual(['tax:1234', 'reg:R1999']);
  });

  test('a VAT number that only begins like one keeps its letters', () => {
    expect(keys(['VAT:FR:FR12'])).toEqual(['tax:FR12']);
  });

  test('punctuation and case never matter', () => {
    const parts = fc.array(fc.constantFrom('A', 'b', '7', '3', '-', '.', ' ', '/'), { minLength: 6, maxLength: 20 });
    fc.assert(
      fc.property(parts, (signs) => {
        const bare = signs.filter((sign) => /\w/.test(sign)).join('');
        expect(keys([`other::${signs.join('')}`])).toEqual(keys([`other::${bare.toLowerCase()}`]));
      }),
    );
  });
});

describe('look-alikes', () => {
  const acme = { id: 'a', displayName: 'Acme Inc', website: 'https://acme.com', phone: '+16125550100', email: '' };
  const bell = { id: 'b', displayName: 'Bellwerk', website: '', phone: '', email: 'hi@acme.com' };
  const free = { id: 'c', displayName: 'Cable', website: '', phone: '', email: 'cable@gmail.com' };
  const compare = lookAlikes([acme, bell, free]);
  const blank = { displayName: '', website: '', phone: '', email: '' };

  test('are found by name, by web or mail domain and by phone, each once and by what tells most', () => {
    expect(compare({ ...blank, displayName: 'ACME' })).toEqual([{ client: acme, by: 'name' }]);
    expect(compare({ ...blank, website: 'www.acme.com' })).toEqual([
      { client: acme, by: 'website' },
      { client: bell, by: 'website' },
    ]);
    expect(compare({ ...blank, phone: '+1 612 555 0100' })).toEqual([{ client: acme, by: 'phone' }]);
    expect(compare({ ...acme, email: 'x@acme.com' })).toEqual([
      { client: acme, by: 'name' },
      { client: bell, by: 'website' },
    ]);
  });

  test('do not include the client itself, nor anybody for a mail provider or for nothing', () => {
    expect(compare(acme, 'a')).toEqual([{ client: bell, by: 'website' }]);
    expect(compare({ ...blank, email: 'other@gmail.com' })).toEqual([]);
    expect(compare(blank)).toEqual([]);
  });

  test('are those that a comparison one by one finds', () => {
    const few = fc.constantFrom('', 'Acme', 'acme inc', 'Bell');
    const client = fc.record({
      id: fc.string({ minLength: 1, maxLength: 4 }),
      displayName: few,
      website: fc.constantFrom('', 'https://a.com', 'https://www.a.com', 'https://b.com'),
      phone: fc.constantFrom('', '+1234567', '+7654321'),
      email: fc.constantFrom('', 'x@a.com', 'y@gmail.com'),
    });
    const clients = fc.uniqueArray(client, { selector: ({ id }) => id, maxLength: 8 });
    fc.assert(
      fc.property(clients, client, (known, typed) => {
        function alike(other: typeof typed): boolean {
          const domains = [websiteKey(typed.website), emailDomainKey(typed.email)].filter((key) => key !== null);
          const theirs = [websiteKey(other.website), emailDomainKey(other.email)];
          return (
            (nameKey(typed.displayName) !== null && nameKey(typed.displayName) === nameKey(other.displayName)) ||
            (phoneKey(typed.phone) !== null && phoneKey(typed.phone) === phoneKey(other.phone)) ||
            domains.some((key) => theirs.includes(key))
          );
        }
        const found = lookAlikes(known)(typed, typed.id);
        expect(new Set(found.map((each) => each.client.id))).toEqual(
          new Set(known.filter((other) => other.id !== typed.id && alike(other)).map(({ id }) => id)),
        );
        expect(found.every(({ by }) => LIKENESSES.includes(by))).toBe(true);
      }),
    );
  });
});
