import { BLANK_CONTACT, contactSubject, type ContactFields } from '@clientele/domain/contact';
import { expect, test } from 'vitest';
import { planSubjectChange } from './plan-subject-change.ts';

const at = new Date(1_700_000_000_000);

function contact(fields: Partial<ContactFields> = {}): ContactFields {
  return {
    ...BLANK_CONTACT,
    firstName: 'Jane',
    lastName: 'Doe',
    isPrimary: true,
    primaryBefore: '',
    successorId: '',
    deleted: false,
    version: 1,
    createdAt: at,
    createdBy: 'ann',
    updatedAt: at,
    updatedBy: 'ann',
    change: {},
    ...fields,
  };
}

function plan(before: ContactFields | null, after: ContactFields | null) {
  return planSubjectChange(contactSubject, 'k1', before, after);
}

test('a new document: added, by whom and when, under its name', () => {
  expect(plan(null, contact())).toEqual({
    kind: 'contact.added',
    audience: 'client',
    actorUid: 'ann',
    at,
    version: 1,
    changes: {},
    subjectId: 'k1',
    subject: 'Jane Doe',
  });
});

test('changed fields with their old and new values, and what the write said about itself', () => {
  const after = contact({
    version: 2,
    title: 'Buyer',
    change: { undoOf: 'contact-k1_1', reason: 'typo', bulkId: 'b' },
  });
  expect(plan(contact(), after)).toMatchObject({
    kind: 'contact.changed',
    changes: { title: { from: '', to: 'Buyer' } },
    undoOf: 'contact-k1_1',
    reason: 'typo',
    bulkId: 'b',
  });
});

test.each<[string, Partial<ContactFields>, Partial<ContactFields>]>([
  ['contact.removed', {}, { deleted: true }],
  ['contact.restored', { deleted: true }, { deleted: false }],
  ['contact.made_primary', { isPrimary: false }, { isPrimary: true, primaryBefore: 'k0' }],
  ['contact.changed', { isPrimary: false }, { isPrimary: true, title: 'Buyer' }],
])('%s', (kind, before, after) => {
  expect(plan(contact(before), contact({ ...after, version: 2 }))?.kind).toBe(kind);
});

test.each<[string, ContactFields | null, ContactFields | null]>([
  ['what the server wrote beside the version', contact(), contact({ isPrimary: false })],
  ['an older state that comes late', contact({ version: 3 }), contact({ version: 2, title: 'Old' })],
  ['a document that is gone', contact(), null],
  ['nothing at all', null, null],
])('%s is told nowhere', (_name, before, after) => {
  expect(plan(before, after)).toBeNull();
});

test('what is not recorded yet is told once it is, as new', () => {
  const subject = { ...contactSubject, isRecorded: (fields: ContactFields) => fields.isActive };
  const hidden = contact({ isActive: false });
  expect(planSubjectChange(subject, 'k1', null, hidden)).toBeNull();
  expect(planSubjectChange(subject, 'k1', hidden, contact())?.kind).toBe('contact.added');
});
