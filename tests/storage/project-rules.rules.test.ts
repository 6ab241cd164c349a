import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRuleset } from '@clientele/storage-rules-runtime/language/load-ruleset';
import { expect, test } from 'vitest';

test('the storage rules of this project load', () => {
  const rules = readFileSync(join(import.meta.dirname, '../../storage.rules'), 'utf8');
  expect(loadRuleset('storage.rules', rules)).toHaveProperty('ruleset');
});
