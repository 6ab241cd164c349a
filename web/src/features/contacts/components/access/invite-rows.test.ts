import { BLANK_CONTACT, type Contact } from '@clientele/domain/contact';
import type { PortalAccess } from '@clientele/domain/portal';
import { expect, test } from 'vitest';
import { plannedInvites } from './invite-rows.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const stamps = {
  version: 1,
  createdAt: new Date(NOW),
  createdBy: 'ann',
  updatedAt: new Date(NOW),
  updatedBy: 'ann',
  change: {},
};

function aContact(fields: Partial<Contact>): Contact {
  const marks = { isPrimary: false, primaryBefore: '', successorId: '', deleted: false };
  return {
    id: 'jane',
    ...BLANK_CONTACT,
    firstName: 'Jane',
    emails: ['jane@acme.test'],
    ...marks,
    ...stamps,
    ...fields,
  };
}

function anAccess(fields: Partial<PortalAccess>): PortalAccess {
  return {
    id: 'jane',
    state: 'invited',
    contactName: 'Jane',
    email: 'jane@acme.test',
    scopes: ['invoices'],
    inviteId: 'i1',
    invitedAt: new Date(NOW),
    expiresAt: new Date(NOW + 1),
    uid: '',
    ...stamps,
    ...fields,
  };
}

function planned(contact: Partial<Contact>, access?: Partial<PortalAccess>) {
  const accesses = new Map(access === undefined ? [] : [['jane', anAccess(access)] as const]);
  const [row] = plannedInvites({ status: 'active' }, [aContact(contact)], accesses, NOW);
  return [row?.possible, row?.chosen];
}

test.each([
  ['was never invited', {}, undefined, [true, true]],
  ['let their invitation expire', {}, { expiresAt: new Date(NOW) }, [true, true]],
  ['holds a living link', {}, {}, [true, false]],
  ['was shut out', {}, { state: 'revoked' as const, expiresAt: null }, [true, false]],
  ['is in the portal', {}, { state: 'onboarded' as const, expiresAt: null }, [false, false]],
  ['has no address', { emails: [] }, undefined, [false, false]],
  ['is no longer there', { isActive: false }, undefined, [false, false]],
])('somebody who %s', (_name, contact, access, expected) => {
  expect(planned(contact, access)).toEqual(expected);
});

test('nobody of an inactive client can be invited, and the row says so', () => {
  const [row] = plannedInvites({ status: 'inactive' }, [aContact({})], new Map(), NOW);
  expect(row).toMatchObject({ possible: false, chosen: false, name: 'Jane' });
  expect(row?.text).toContain('inactive');
});
