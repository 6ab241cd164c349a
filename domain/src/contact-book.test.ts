import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bookWith,
  contactSummaryOf,
  livingContacts,
  planHandBack,
  planRemoveContact,
  planRestoreContact,
  planSaveContact,
  takenEmail,
  type BookContact,
  type ContactPlan,
} from './contact-book.ts';
import { CONTACT_LIMIT, NO_CONTACTS } from './contact.ts';

function contact(id: string, fields: Partial<BookContact> = {}): BookContact {
  return {
    id,
    firstName: id.toUpperCase(),
    lastName: '',
    emails: [`${id}@example.com`],
    phones: [],
    isPrimary: false,
    primaryBefore: '',
    successorId: '',
    deleted: false,
    ...fields,
  };
}

const a = contact('a', { isPrimary: true });
const b = contact('b');
const c = contact('c');

function refusal(plan: ContactPlan): string {
  return plan.ok ? `ok ${plan.primaryId}` : plan.refusal.code;
}

describe('saving', () => {
  test.each<[string, readonly BookContact[], string, boolean, string]>([
    ['the first one becomes primary', [], 'a', false, 'ok a'],
    ['a second one does not', [a], 'b', false, 'ok a'],
    ['unless it is wanted', [a], 'b', true, 'ok b'],
    ['the primary one stays so', [a, b], 'a', false, 'ok a'],
    [
      'the next one after all were removed becomes primary',
      [{ ...a, isPrimary: false, deleted: true }],
      'b',
      false,
      'ok b',
    ],
    ['a removed one cannot be saved', [a, { ...b, deleted: true }], 'b', false, 'contact_gone'],
  ])('%s', (_name, contacts, id, asPrimary, expected) => {
    expect(refusal(planSaveContact(contacts, id, { emails: [`${id}@example.com`] }, asPrimary))).toBe(expected);
  });

  test('an address that another contact has is refused, and said where it is and whose', () => {
    const emails = ['new@example.com', 'a@example.com'];
    expect(planSaveContact([a, b], 'b', { emails }, false)).toEqual({
      ok: false,
      refusal: { code: 'email_taken', email: 'a@example.com', line: 1, by: 'A' },
    });
    expect(takenEmail([{ ...a, deleted: true }, b], 'b', emails)).toBeNull();
    expect(takenEmail([a, b], 'a', emails)).toBeNull();
  });

  test('a client has so many contacts and no more; removed ones do not count', () => {
    const full = Array.from({ length: CONTACT_LIMIT }, (_, index) => contact(`k${index}`, { isPrimary: index === 0 }));
    expect(refusal(planSaveContact(full, 'new', { emails: [] }, false))).toBe('too_many_contacts');
    expect(refusal(planSaveContact(full, 'k3', { emails: [] }, false))).toBe('ok k0');
    const [first = a, second = b, ...others] = full;
    const oneRemoved = [first, { ...second, deleted: true }, ...others];
    expect(refusal(planSaveContact(oneRemoved, 'new', { emails: [] }, false))).toBe('ok k0');
  });
});

describe('removing', () => {
  test.each<[string, readonly BookContact[], string, string | null, string]>([
    ['the last one leaves nobody', [a], 'a', null, 'ok null'],
    ['the primary one needs a successor', [a, b], 'a', null, 'successor_needed'],
    ['who takes its place', [a, b, c], 'a', 'c', 'ok c'],
    ['and must be there', [a, b], 'a', 'x', 'successor_needed'],
    ['and not be the removed one', [a, b], 'a', 'a', 'successor_needed'],
    ['nor removed', [a, b, { ...c, deleted: true }], 'a', 'c', 'successor_needed'],
    ['another one needs none, and a named one is not looked at', [a, b, c], 'b', 'c', 'ok a'],
    ['a removed one cannot be removed', [a, { ...b, deleted: true }], 'b', null, 'contact_gone'],
    ['nor one that never was', [a], 'x', null, 'contact_gone'],
  ])('%s', (_name, contacts, id, successorId, expected) => {
    expect(refusal(planRemoveContact(contacts, id, successorId))).toBe(expected);
  });
});

describe('bringing back', () => {
  const gone = contact('a', { deleted: true, successorId: 'b' });
  const heir = { ...b, isPrimary: true };

  test.each<[string, readonly BookContact[], string]>([
    ['takes the mark back from whoever got it', [gone, heir, c], 'ok a'],
    ['leaves it with somebody who was chosen since', [gone, b, { ...c, isPrimary: true }], 'ok c'],
    ['is primary when nobody else is left', [gone, { ...b, deleted: true }], 'ok a'],
    ['leaves it alone when it had none', [{ ...gone, successorId: '' }, heir], 'ok b'],
    ['is refused when somebody has its address now', [gone, { ...heir, emails: ['a@example.com'] }], 'email_taken'],
    ['is refused when it is there', [a, b], 'contact_gone'],
  ])('%s', (_name, contacts, expected) => {
    expect(refusal(planRestoreContact(contacts, 'a'))).toBe(expected);
  });
});

test('the mark goes back to whoever had it, if they are still there', () => {
  const promoted = contact('b', { isPrimary: true, primaryBefore: 'a' });
  expect(refusal(planHandBack([contact('a'), promoted], 'b'))).toBe('ok a');
  expect(refusal(planHandBack([contact('a', { deleted: true }), promoted], 'b'))).toBe('successor_needed');
  expect(refusal(planHandBack([contact('b', { isPrimary: true })], 'b'))).toBe('successor_needed');
});

test('the summary: the primary one first, then by name, without the removed', () => {
  const contacts = [
    contact('c', { phones: ['+12125550103'] }),
    contact('b', { isPrimary: true, emails: ['b@example.com', 'b2@example.com'], phones: ['+12125550102'] }),
    contact('a', { emails: [] }),
    contact('d', { deleted: true }),
  ];
  expect(contactSummaryOf(contacts)).toEqual({
    primary: { id: 'b', name: 'B', email: 'b@example.com', phone: '+12125550102' },
    names: ['B', 'A', 'C'],
    emails: ['b@example.com', 'b2@example.com', 'c@example.com'],
    phones: ['+12125550102', '+12125550103'],
  });
  expect(contactSummaryOf([])).toEqual(NO_CONTACTS);
});

type Step = { kind: 'save' | 'promote' | 'remove' | 'restore' | 'hand back'; id: string; other: string; email: string };

const id = fc.constantFrom('a', 'b', 'c', 'd');
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('save', 'promote', 'remove', 'restore', 'hand back'),
  id,
  other: id,
  email: fc.constantFrom('one@example.com', 'two@example.com', 'three@example.com', 'four@example.com'),
});

function apply(contacts: readonly BookContact[], { kind, id: own, other, email }: Step): readonly BookContact[] {
  const known = contacts.find((each) => each.id === own) ?? contact(own);
  const plans: Record<Step['kind'], () => [ContactPlan, BookContact]> = {
    save: () => [planSaveContact(contacts, own, { emails: [email] }, false), { ...known, emails: [email] }],
    promote: () => {
      const former = contacts.find((each) => each.isPrimary && each.id !== own);
      const promoted = { ...known, emails: [email], primaryBefore: former?.id ?? '' };
      return [planSaveContact(contacts, own, { emails: [email] }, true), promoted];
    },
    remove: () => {
      const plan = planRemoveContact(contacts, own, other);
      const successorId = plan.ok && known.isPrimary ? (plan.primaryId ?? '') : '';
      return [plan, { ...known, deleted: true, successorId }];
    },
    restore: () => [planRestoreContact(contacts, own), { ...known, deleted: false, successorId: '' }],
    'hand back': () => [planHandBack(contacts, own), known],
  };
  const [plan, written] = plans[kind]();
  return plan.ok ? bookWith(contacts, written, plan.primaryId) : contacts;
}

test('whatever happens: one living contact is primary as long as there is one, and no address is there twice', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let contacts: readonly BookContact[] = [];
      for (const each of steps) {
        contacts = apply(contacts, each);
        const living = livingContacts(contacts);
        const emails = living.flatMap((one) => one.emails);
        expect(contacts.filter((one) => one.isPrimary)).toHaveLength(living.length === 0 ? 0 : 1);
        expect(living.some((one) => one.isPrimary)).toBe(living.length > 0);
        expect(new Set(emails).size).toBe(emails.length);
      }
    }),
    { numRuns: 500 },
  );
});

test('removing and bringing back at once leaves everything as it was', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), id, id, (steps, own, other) => {
      const before = steps.reduce<readonly BookContact[]>(apply, []);
      const removed = apply(before, { kind: 'remove', id: own, other, email: '' });
      if (removed === before) return;
      const after = apply(removed, { kind: 'restore', id: own, other, email: '' });
      expect(contactSummaryOf(after)).toEqual(contactSummaryOf(before));
    }),
    { numRuns: 500 },
  );
});
