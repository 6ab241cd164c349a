import { describe, expect, test } from 'vitest';
import { RULESET_CASES } from './ruleset-cases.ts';
import { verdictOf } from './verdict.ts';

describe.each(RULESET_CASES)('$source: $what', ({ body, asked }) => {
  const source = `rules_version = '2';\nservice firebase.storage { match /b/{bucket}/o { ${body} } }`;

  test.each(asked.map(([question, verdict]) => ({ question, verdict, text: JSON.stringify(question) })))(
    '$verdict $text',
    ({ question, verdict }) => {
      expect(verdictOf(source, question)).toBe(verdict);
    },
  );

  test('the cases allow and deny', () => {
    const verdicts = new Set(asked.map(([, verdict]) => verdict));
    expect(verdicts.has('allow') && verdicts.has('deny')).toBe(true);
  });
});
