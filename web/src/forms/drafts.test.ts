import { beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { countDrafts, draftedParts, dropAllDrafts, dropDraft, keepDraft, readDraft } from './drafts.ts';
import { hasKeys, hasShapeOf } from './draft-shape.ts';

const place = { uid: 'u1', workspaceId: 'demo', subject: 'c1' };
const draft = { base: { phone: '' }, values: { phone: '+1 212' } };

function storage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

beforeEach(() => {
  vi.stubGlobal('sessionStorage', storage());
});

test('what was typed comes back, to the same person and the same client', () => {
  keepDraft(place, 'company', draft);
  expect(readDraft(place, 'company', hasKeys(['phone']))).toEqual(draft);
  expect(readDraft({ ...place, uid: 'u2' }, 'company', hasKeys(['phone']))).toBeNull();
  expect(readDraft({ ...place, subject: 'c2' }, 'company', hasKeys(['phone']))).toBeNull();
  expect(readDraft(place, 'business', hasKeys(['phone']))).toBeNull();
  dropDraft(place, 'company');
  expect(readDraft(place, 'company', hasKeys(['phone']))).toBeNull();
});

test('a draft of another version of the product counts as none', () => {
  keepDraft(place, 'company', draft);
  expect(readDraft(place, 'company', hasKeys(['phone', 'fax']))).toBeNull();
});

test.each(['{', '3', 'null', '{"values":null,"base":{}}', '[]'])('%s is no draft', (stored) => {
  sessionStorage.setItem('clientele-draft:u1:demo:c1:company', stored);
  expect(readDraft(place, 'company', hasKeys([]))).toBeNull();
});

test('drafts of addresses are found by their beginning', () => {
  keepDraft(place, 'address:a1', draft);
  keepDraft(place, 'company', draft);
  expect(draftedParts(place, 'address:')).toEqual(['address:a1']);
});

test('without storage nothing breaks', () => {
  vi.stubGlobal('sessionStorage', undefined);
  keepDraft(place, 'company', draft);
  dropDraft(place, 'company');
  expect(readDraft(place, 'company', hasKeys(['phone']))).toBeNull();
  expect(draftedParts(place, '')).toEqual([]);
});

const formSchema = z.strictObject({
  name: z.string().min(2),
  months: z.int().max(120).nullable(),
  lines: z.array(z.object({ amount: z.string() })),
});
const typed = { name: 'A', months: 1.5, lines: [{ amount: 'forty' }] };

test('what is only not finished, or refused, is of the shape of its form', () => {
  expect(hasShapeOf(formSchema)(typed)).toBe(true);
});

test.each([
  ['a field of another kind', { ...typed, name: 3 }],
  ['a field that is missing', { name: 'A', months: null }],
  ['a field that was there once', { ...typed, fax: '' }],
  ['lines of another kind', { ...typed, lines: ['forty'] }],
])('%s belongs to another version of the product and is not restored', (_what, values) => {
  keepDraft<object>(place, 'rate:new', { base: typed, values });
  expect(readDraft(place, 'rate:new', hasShapeOf(formSchema))).toBeNull();
});

test('a choice between shapes is another shape only when none of them fits', () => {
  const schema = z.object({ email: z.union([z.literal(''), z.email()]) });
  expect(hasShapeOf(schema)({ email: 'not yet' })).toBe(true);
  expect(hasShapeOf(schema)({ email: 3 })).toBe(false);
});

test('a schema that stumbles over a draft restores nothing', () => {
  keepDraft(place, 'company', draft);
  const schema = z.custom<{ lines: string[] }>().superRefine(({ lines }) => void lines.length);
  expect(readDraft(place, 'company', hasShapeOf(schema))).toBeNull();
});

test('after signing out nothing of anybody is left, and what does not belong to drafts stays', () => {
  keepDraft(place, 'company', draft);
  keepDraft({ ...place, uid: 'u2' }, 'company', draft);
  sessionStorage.setItem('clientele-other', 'stays');
  expect([countDrafts('u1'), countDrafts('u')]).toEqual([1, 0]);
  dropAllDrafts();
  expect([countDrafts('u1'), countDrafts('u2')]).toEqual([0, 0]);
  expect(sessionStorage.getItem('clientele-other')).toBe('stays');
});
