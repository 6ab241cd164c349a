import { expect, test } from 'vitest';
import { isShortcut } from './shortcuts.ts';

const BARE = { ctrlKey: false, metaKey: false, altKey: false };

test.each([
  [{ ...BARE, key: 'n' }, 'newClient', true],
  [{ ...BARE, key: 'n', ctrlKey: true }, 'newClient', false],
  [{ ...BARE, key: '?' }, 'help', true],
  [{ ...BARE, key: '?', altKey: true }, 'help', false],
  [{ ...BARE, key: 'Enter' }, 'save', false],
  [{ ...BARE, key: 'Enter', ctrlKey: true }, 'save', true],
  [{ ...BARE, key: 'Enter', metaKey: true }, 'save', true],
  [{ ...BARE, key: 'Escape' }, 'save', false],
] as const)('%j for %s: %s', (event, name, is) => expect(isShortcut(event, name)).toBe(is));
