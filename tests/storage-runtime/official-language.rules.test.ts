import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { COLLECTION_GROUPS } from '@clientele/storage-rules-runtime/conformance/collection-cases';
import { anyCondition } from '@clientele/storage-rules-runtime/conformance/expression-arbitrary';
import { LANGUAGE_GROUPS } from '@clientele/storage-rules-runtime/conformance/language-cases';
import { MATCHING, NOT_MATCHING, REFUSED } from '@clientele/storage-rules-runtime/conformance/pattern-cases';
import { printExpression } from '@clientele/storage-rules-runtime/conformance/print-expression';
import { rulesWith, verdictOf, type Verdict } from '@clientele/storage-rules-runtime/conformance/verdict';
import { isOfficialEmulator, officialVerdict } from './official-evaluator.ts';

type Cases = readonly (readonly [condition: string, verdict: Verdict])[];

/** Google's evaluator and ours are asked the same questions. Where only hidane runs, ours is held against the recorded verdicts. */
let official = false;

beforeAll(async () => {
  official = await isOfficialEmulator();
});

describe.each([...LANGUAGE_GROUPS, ...COLLECTION_GROUPS])('$source', ({ cases }) => {
  test('the official evaluator and ours say what the table says', async () => {
    await expectAgreement(cases);
  });
});

test('regular expressions mean the same to the official evaluator and to ours', async () => {
  await expectAgreement([
    ...MATCHING.map(([pattern, text]) => [matching(pattern, text), 'allow'] as const),
    ...NOT_MATCHING.map(([pattern, text]) => [matching(pattern, text), 'deny'] as const),
    ...REFUSED.map((pattern) => [matching(pattern, ''), 'refused'] as const),
  ]);
});

test('random conditions have the same verdict', { timeout: 180_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyCondition.map(printExpression), async (condition) => {
      const ours = verdictOf(rulesWith(condition), { name: 'x' });
      const theirs = official ? await officialVerdict(condition) : ours;
      expect(theirs ?? ours).toBe(ours);
    }),
    { numRuns: 300 },
  );
});

async function expectAgreement(cases: Cases): Promise<void> {
  const verdicts = [];
  for (const [condition, expected] of cases) {
    const ours = verdictOf(rulesWith(condition), { name: 'x' });
    verdicts.push({ condition, ours, theirs: official ? await officialVerdict(condition) : expected });
  }
  expect(verdicts).toEqual(cases.map(([condition, verdict]) => ({ condition, ours: verdict, theirs: verdict })));
}

/** The escapes of JSON are escapes of the rules language too. */
function matching(pattern: string, text: string): string {
  return `${JSON.stringify(text)}.matches(${JSON.stringify(pattern)})`;
}
