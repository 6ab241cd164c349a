import { describe, expect, test } from 'vitest';
import { COLLECTION_GROUPS } from './collection-cases.ts';
import { LANGUAGE_GROUPS } from './language-cases.ts';
import { rulesWith, verdictOf } from './verdict.ts';

describe.each([...LANGUAGE_GROUPS, ...COLLECTION_GROUPS])('$source', ({ cases }) => {
  test.each(cases)('%s → %s', (condition, verdict) => {
    expect(verdictOf(rulesWith(condition), { name: 'x' })).toBe(verdict);
  });
});
