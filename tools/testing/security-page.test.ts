import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../process/project-root.ts';

const PAGE = readFileSync(join(projectRoot, 'docs', 'security.md'), 'utf8');

test('each test that docs/security.md names exists', () => {
  const named = [...PAGE.matchAll(/`([\w./-]+\.(?:test|spec)\.tsx?)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
});

test('each kind of attacker has a test', () => {
  const rows = PAGE.split('\n').filter((line) => line.startsWith('| **'));
  expect(rows.length).toBeGreaterThanOrEqual(12);
  expect(rows.filter((row) => !/\.(?:test|spec)\.ts` \|$/.test(row))).toEqual([]);
});
