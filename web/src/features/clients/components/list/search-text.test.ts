import { BLANK_CLIENT, type Client, NO_SUMMARIES } from '@clientele/domain/client';
import { expect, test } from 'vitest';
import { matches, queryWords, searchTextOf } from './search-text.ts';

function client(fields: Partial<Client>): Client {
  const now = new Date(0);
  return {
    ...BLANK_CLIENT,
    ...NO_SUMMARIES,
    id: 'c1',
    ownerUid: 'u1',
    memberUids: ['u1'],
    deleted: false,
    deletedAt: null,
    deletedBy: '',
    version: 1,
    createdAt: now,
    createdBy: 'u1',
    updatedAt: now,
    updatedBy: 'u1',
    change: {},
    ...fields,
  };
}

const acme = client({
  displayName: 'Société Générale Łódź',
  tradeName: 'O’Brien’s',
  legalName: 'Straße Holding GmbH',
  code: 'SGL',
  website: 'https://www.Acme-Example.com/about?x=1',
  phone: '+492215550123',
  email: 'office@acme.example',
  contactSummary: {
    primary: null,
    names: ['Zoë Ångström', 'Ben Okafor'],
    emails: ['zoe@acme.example'],
    phones: ['+12125550123', '+12125550145'],
  },
});

test.each([
  ['name without accents', 'societe generale'],
  ['name with other accents and case', 'SOCIÉTÉ'],
  ['words in any order', 'lodz societe'],
  ['trade name with a plain apostrophe', "o'brien"],
  ['legal name', 'strasse'],
  ['code', 'sgl'],
  ['website domain', 'acme-example.com'],
  ['a pasted address', 'https://www.acme-example.com/'],
  ['e-mail', 'office@acme'],
  ['phone, international', '+49 221 5550123'],
  ['phone, national', '0221 555-0123'],
  ['phone, in brackets', '(221)'],
  ['words from two fields', 'sgl societe'],
  ['a contact without accents', 'zoe angstrom'],
  ['a contact and the code', 'sgl okafor'],
  ['the e-mail of a contact', 'zoe@acme'],
  ['the phone of a second contact', '(212) 555-0145'],
  ['full-width letters', 'ＳＧＬ'],
  ['blanks only', '   '],
])('finds by %s', (_what, query) => {
  expect(matches(searchTextOf(acme), queryWords(query))).toBe(true);
});

test.each([
  ['one word that is nowhere', 'societe nowhere'],
  ['a path of the website', 'about'],
  ['digits that are not in the number', '999'],
  ['a match across two fields', 'lodzo'],
  ['a match across two numbers', '0123+1212'],
])('does not find by %s', (_what, query) => {
  expect(matches(searchTextOf(acme), queryWords(query))).toBe(false);
});
