import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONTACT_ROLES } from './contact.ts';
import { recipientsOf, stillTold, type Audience } from './notice-recipients.ts';
import { RECIPIENTS } from './settings.ts';

const JANE = { id: 'jane', emails: ['Jane@acme.test', 'j@acme.test'], isPrimary: true, isActive: true, deleted: false };
const contact = { ...JANE, roles: [] };
const BOB = { ...contact, id: 'bob', emails: ['bob@acme.test'], isPrimary: false, roles: ['billing'] as const };
const audience: Audience = {
  contacts: [contact, { ...BOB, roles: [...BOB.roles] }],
  inPortal: ['bob'],
  team: [
    { uid: 'ann', email: 'ann@staff.test' },
    { uid: 'ben', email: 'ben@staff.test' },
  ],
  ownerUid: 'ann',
};

test('contacts are chosen by their role or as the primary one, staff as the owner or as everybody', () => {
  expect(recipientsOf(['primary'], audience)).toEqual([{ address: 'jane@acme.test', opens: 'nothing' }]);
  expect(recipientsOf(['billing'], audience)).toEqual([{ address: 'bob@acme.test', opens: 'portal' }]);
  expect(recipientsOf(['owner'], audience)).toEqual([{ address: 'ann@staff.test', opens: 'record' }]);
  expect(recipientsOf(['team', 'owner'], audience).map(({ address }) => address)).toEqual([
    'ann@staff.test',
    'ben@staff.test',
  ]);
});

test('nobody is chosen who is not there any more, or has no address', () => {
  const gone = [
    { ...contact, isActive: false },
    { ...contact, deleted: true },
    { ...contact, emails: [] },
  ];
  expect(recipientsOf(['primary'], { ...audience, contacts: gone })).toEqual([]);
  expect(recipientsOf(['owner'], { ...audience, ownerUid: 'gone' })).toEqual([]);
  expect(recipientsOf([], audience)).toEqual([]);
});

const box = fc.constantFrom('a@x.test', 'A@x.test', 'b@x.test', 'B@X.test', 'c@x.test', '');
const people: fc.Arbitrary<Audience> = fc.record({
  contacts: fc.array(
    fc.record({
      id: fc.constantFrom('c1', 'c2', 'c3'),
      emails: fc.array(
        box.filter((each) => each !== ''),
        { maxLength: 2 },
      ),
      roles: fc.subarray([...CONTACT_ROLES]),
      isPrimary: fc.boolean(),
      isActive: fc.boolean(),
      deleted: fc.boolean(),
    }),
    { maxLength: 6 },
  ),
  inPortal: fc.subarray(['c1', 'c2', 'c3']),
  team: fc.array(fc.record({ uid: fc.constantFrom('u1', 'u2', 'u3'), email: box }), { maxLength: 4 }),
  ownerUid: fc.constantFrom('u1', 'u2', 'gone'),
});

test('whoever is chosen: each address once, in lower case, and of somebody who is meant', () => {
  fc.assert(
    fc.property(fc.subarray([...RECIPIENTS]), people, (chosen, all) => {
      const addresses = recipientsOf(chosen, all).map(({ address }) => address);
      expect(new Set(addresses).size).toBe(addresses.length);
      const meant = [
        ...all.contacts
          .filter(({ isActive, deleted }) => isActive && !deleted)
          .filter(({ isPrimary, roles }) =>
            chosen.some((each) => (each === 'primary' ? isPrimary : roles.some((role) => role === each))),
          )
          .flatMap(({ emails }) => emails.slice(0, 1)),
        ...all.team
          .filter(({ uid }) => chosen.includes('team') || (chosen.includes('owner') && uid === all.ownerUid))
          .map(({ email }) => email),
      ];
      expect(new Set(addresses)).toEqual(
        new Set(meant.filter((each) => each !== '').map((each) => each.toLowerCase())),
      );
    }),
  );
});

test('more recipients are never fewer addresses', () => {
  fc.assert(
    fc.property(fc.subarray([...RECIPIENTS]), people, (chosen, all) => {
      const everybody = recipientsOf(RECIPIENTS, all).map(({ address }) => address);
      for (const { address } of recipientsOf(chosen, all)) expect(everybody).toContain(address);
    }),
  );
});

test('who left since is told no more, and whoever stayed opens what they may open now', () => {
  const now = recipientsOf(RECIPIENTS, { ...audience, inPortal: [] });
  const then = [
    { address: 'gone@acme.test', opens: 'portal' as const },
    { address: 'bob@acme.test', opens: 'portal' as const },
  ];
  expect(stillTold(then, now)).toEqual([{ address: 'bob@acme.test', opens: 'nothing' }]);
});
