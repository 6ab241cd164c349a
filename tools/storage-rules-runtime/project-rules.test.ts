import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../process/project-root.ts';
import { loadRuleset } from './language/load-ruleset.ts';

test('the storage rules of this project load', () => {
  expect(loadRuleset('storage.rules', readFileSync(join(projectRoot, 'storage.rules'), 'utf8'))).toHaveProperty(
    'ruleset',
  );
});
