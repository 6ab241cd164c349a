import { expect, test } from 'vitest';
import { contactName } from '../../domain/src/contact.ts';
import { inviteSchema, isOpenInvite } from '../../domain/src/invite.ts';
import { accessSubject, portalAccessSchema, portalPersonSchema } from '../../domain/src/portal.ts';
import { DEMO_PORTAL_ACCOUNTS, DEMO_PORTAL_CLIENT } from './accounts.ts';
import { NO_PORTAL } from './demo-portal.ts';
import { demoClients } from './demo-clients.ts';
import { playSubject } from './play-subject.ts';

const now = new Date('2026-11-24T12:00:00Z');
const clients = demoClients().map((client) => ({
  ...client,
  people: client.contacts?.(now) ?? [],
  portal: client.portal?.(now) ?? NO_PORTAL,
}));
const invites = clients.flatMap(({ portal }) => portal.invites.map(({ invite }) => invite));

test('every document is valid, and belongs to an active contact that goes by the address', () => {
  for (const { id: clientId, people, portal } of clients) {
    for (const { id, invite } of portal.invites) {
      expect(id).toMatch(/^[A-Za-z0-9]+$/u);
      expect(inviteSchema.parse(invite)).toEqual(invite);
    }
    for (const person of portal.people) expect(portalPersonSchema.parse(person)).toEqual(person);
    for (const { id, states } of portal.accesses) {
      const contact = people.find((each) => each.id === id);
      for (const state of states) {
        expect(portalAccessSchema.parse(state)).toEqual(state);
        expect(contact).toMatchObject({ isActive: true, emails: [state.email] });
        expect(state.contactName).toBe(contact && contactName(contact));
      }
      expect(Object.keys(playSubject(accessSubject, { workspaceId: 'demo', clientId, id }, states))).toHaveLength(
        states.length + 1,
      );
    }
  }
});

test('two people are in the portal of one client, one invitation waits and one was not used in time', () => {
  const people = clients.flatMap(({ id, portal }) => portal.people.map((person) => ({ clientId: id, ...person })));
  expect(people.map(({ clientId, uid, email, scopes }) => ({ clientId, uid, email, scopes }))).toEqual(
    DEMO_PORTAL_ACCOUNTS.map(({ uid, email, scopes }) => ({ clientId: DEMO_PORTAL_CLIENT, uid, email, scopes })),
  );
  const pending = invites.filter(({ state }) => state === 'pending');
  const open = pending.filter((invite) => isOpenInvite(invite, now));
  expect([pending.length, open.length]).toEqual([2, 1]);
  expect(invites).toHaveLength(4);
});

test('whoever is in the portal finds something there', () => {
  const client = clients.find(({ id }) => id === DEMO_PORTAL_CLIENT);
  const shared = client?.files?.(now).filter(({ states }) => states.at(-1)?.visibility === 'portal') ?? [];
  expect(client?.memberUids).toContain('demo-member');
  expect(shared.length).toBeGreaterThan(0);
});
