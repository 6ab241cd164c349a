import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, isAcceptPath, readAddress, SECTIONS } from './place.ts';

const id = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text !== '.' && text !== '..');

test('an address leads to the place that it was made of', () => {
  fc.assert(
    fc.property(id, id, fc.constantFrom(...SECTIONS), (workspaceId, clientId, section) => {
      const address = { workspaceId, clientId, place: { section } };
      expect(readAddress(addressOf(address))).toEqual(address);
    }),
  );
  const invoice = { workspaceId: 'w', clientId: 'c', place: { section: 'invoices' as const, id: 'i/1' } };
  expect(readAddress(addressOf(invoice))).toEqual(invoice);
});

test.each([
  '/portal',
  '/portal/',
  '/portal/accept',
  '/portal/w',
  '/portal/w/c/secrets',
  '/portal/w/%E0%A4%A',
  '/w/demo/clients',
])('%s is no place of a portal', (path) => {
  expect(readAddress(path)).toBeNull();
});

test('the page of an invitation is told apart', () => {
  expect(['/portal/accept', '/portal/accept/', '/portal', '/portal/accept/x'].map(isAcceptPath)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
