import { BLANK_CONTACT, type Contact } from '@clientele/domain/contact';
import { expect, test } from 'vitest';
import { alsoAt } from './also-at.ts';
import { findContacts, sortContacts } from './arrange-contacts.ts';

function contact(id: string, fields: Partial<Contact> = {}): Contact {
  const at = new Date(0);
  return {
    ...BLANK_CONTACT,
    id,
    firstName: id,
    isPrimary: false,
    primaryBefore: '',
    successorId: '',
    deleted: false,
    version: 1,
    createdAt: at,
    createdBy: 'u1',
    updatedAt: at,
    updatedBy: 'u1',
    change: {},
    ...fields,
  };
}

const people = [
  contact('zoe', { firstName: 'Zoë', lastName: 'Ångström', title: 'Buyer', emails: ['zoe@acme.example'] }),
  contact('ben', { firstName: 'Ben', isActive: false, roles: ['billing'] }),
  contact('amy', { firstName: 'Amy', phones: ['+12125550123'] }),
  contact('max', { firstName: 'Max', isPrimary: true, isActive: false }),
];

function ids(contacts: readonly Contact[]): string[] {
  return contacts.map(({ id }) => id);
}

test('the primary one comes first, then who is active, by name', () => {
  expect(ids(sortContacts(people, 'en'))).toEqual(['max', 'amy', 'zoe', 'ben']);
});

test.each([
  ['a name without accents', 'angstrom', ['zoe']],
  ['a title', 'buyer', ['zoe']],
  ['an address', 'zoe@', ['zoe']],
  ['a role', 'billing', ['ben']],
  ['digits of a number', '555-0123', ['amy']],
  ['two words, of which one is elsewhere', 'zoe buyer', ['zoe']],
  ['two words of two people', 'zoe amy', []],
  ['nothing', '  ', ['zoe', 'ben', 'amy', 'max']],
])('finds by %s', (_name, query, expected) => {
  expect(ids(findContacts(people, query))).toEqual(expected);
});

test('an address is also at the other clients that know it, never at the own one', () => {
  const summary = { primary: null, names: [], phones: [] };
  const clients = [
    { id: 'own', displayName: 'Own', contactSummary: { ...summary, emails: ['a@x.example'] } },
    { id: 'c2', displayName: 'Acme', contactSummary: { ...summary, emails: ['a@x.example', 'b@x.example'] } },
    { id: 'c3', displayName: 'Umbrella', contactSummary: { ...summary, emails: ['a@x.example'] } },
  ];
  expect([...alsoAt(clients, 'own')]).toEqual([
    ['a@x.example', ['Acme', 'Umbrella']],
    ['b@x.example', ['Acme']],
  ]);
});
