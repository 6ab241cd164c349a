import { expect, test } from 'vitest';
import { activityEntrySchema } from '../../domain/src/activity.ts';
import { contactInputOf, contactInputSchema, contactSchema, contactSubject } from '../../domain/src/contact.ts';
import { playHistory } from './client-history.ts';
import { demoClients } from './demo-clients.ts';
import { playSubject } from './play-subject.ts';

const now = new Date('2026-11-24T12:00:00Z');
const clients = demoClients();

test('every client has two to four people, about three', () => {
  const counts = clients.map((client) => client.contacts?.(now).length ?? 0);
  expect([Math.min(...counts), Math.max(...counts)]).toEqual([2, 4]);
  expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeCloseTo(3, 1);
});

test('each is a valid contact, one of a client is primary, and no address of a client is there twice', () => {
  for (const client of clients) {
    const contacts = client.contacts?.(now) ?? [];
    for (const { id: _id, ...contact } of contacts) {
      expect(contactSchema.parse(contact)).toEqual(contact);
      expect(contactInputSchema.parse(contactInputOf(contact))).toEqual(contactInputOf(contact));
    }
    const emails = contacts.flatMap((contact) => contact.emails);
    expect(contacts.filter((contact) => contact.isPrimary)).toHaveLength(1);
    expect(new Set(emails).size).toBe(emails.length);
    expect(new Set(contacts.map(({ firstName, lastName }) => `${firstName} ${lastName}`)).size).toBe(contacts.length);
  }
});

test('nobody can be reached: reserved domains and fictional numbers', () => {
  const people = clients.flatMap((client) => client.contacts?.(now) ?? []);
  expect(people.flatMap(({ emails }) => emails).filter((email) => !/\.(example|test)$/u.test(email))).toEqual([]);
  const american = people.flatMap(({ phones }) => phones).filter((phone) => phone.startsWith('+1'));
  expect(american.length).toBeGreaterThan(100);
  expect(american.filter((phone) => !/^\+1\d{3}55501\d{2}$/u.test(phone))).toEqual([]);
});

test('they come after their client and are told in its timeline', () => {
  for (const client of clients) {
    const { record } = playHistory(client, now);
    for (const { id, ...contact } of client.contacts?.(now) ?? []) {
      const place = { workspaceId: 'demo', clientId: client.id, id };
      const [entry] = Object.values(playSubject(contactSubject, place, [contact]));
      expect(activityEntrySchema.parse(entry)).toMatchObject({ kind: 'contact.added', subjectId: id });
      expect(contact.createdAt.getTime()).toBeGreaterThan(record.createdAt.getTime());
      expect(contact.createdAt.getTime()).toBeLessThan(now.getTime());
    }
    expect(record.contactSummary.names.length).toBe(client.contacts?.(now).length);
  }
});
