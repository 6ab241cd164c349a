import { Timestamp } from 'firebase-admin/firestore';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { parseDocument, plainData, rawVersion } from './documents.ts';

const when = new Date('2026-03-01T10:00:00.123Z');

test('timestamps become dates at any depth, and nothing else changes', () => {
  const stored = { at: Timestamp.fromDate(when), list: [{ at: Timestamp.fromDate(when) }], text: 'x', none: null };
  expect(plainData(stored)).toEqual({ at: when, list: [{ at: when }], text: 'x', none: null });
});

test('a document that does not fit names its path, its version and the fields, and never a value', () => {
  const schema = z.object({ name: z.string(), version: z.number() });
  expect(() => parseDocument(schema, 'workspaces/w', { name: 5551234, version: 3 })).toThrow(
    expect.objectContaining({
      path: 'workspaces/w',
      version: 3,
      message: expect.not.stringContaining('5551234'),
    }),
  );
  expect(() => parseDocument(schema, 'workspaces/w', { name: 5551234 })).toThrow(/name, version/);
});

test.each([
  [{ version: 2 }, 2],
  [{ version: 2.5 }, undefined],
  [{ version: '2' }, undefined],
  [undefined, undefined],
])('the version of %j', (data, expected) => {
  expect(rawVersion(data)).toBe(expected);
});
