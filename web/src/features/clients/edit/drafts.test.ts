import { beforeEach, expect, test, vi } from 'vitest';
import { draftedSections, dropDraft, keepDraft, readDraft } from './drafts.ts';

const place = { uid: 'u1', workspaceId: 'demo', clientId: 'c1' };
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
  expect(readDraft(place, 'company', ['phone'])).toEqual(draft);
  expect(readDraft({ ...place, uid: 'u2' }, 'company', ['phone'])).toBeNull();
  expect(readDraft({ ...place, clientId: 'c2' }, 'company', ['phone'])).toBeNull();
  expect(readDraft(place, 'business', ['phone'])).toBeNull();
  dropDraft(place, 'company');
  expect(readDraft(place, 'company', ['phone'])).toBeNull();
});

test('a draft of another version of the product counts as none', () => {
  keepDraft(place, 'company', draft);
  expect(readDraft(place, 'company', ['phone', 'fax'])).toBeNull();
});

test.each(['{', '3', 'null', '{"values":null,"base":{}}', '[]'])('%s is no draft', (stored) => {
  sessionStorage.setItem('clientele-draft:u1:demo:c1:company', stored);
  expect(readDraft(place, 'company', [])).toBeNull();
});

test('drafts of addresses are found by their beginning', () => {
  keepDraft(place, 'address:a1', draft);
  keepDraft(place, 'company', draft);
  expect(draftedSections(place, 'address:')).toEqual(['address:a1']);
});

test('without storage nothing breaks', () => {
  vi.stubGlobal('sessionStorage', undefined);
  keepDraft(place, 'company', draft);
  dropDraft(place, 'company');
  expect(readDraft(place, 'company', ['phone'])).toBeNull();
  expect(draftedSections(place, '')).toEqual([]);
});
