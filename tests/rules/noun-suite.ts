import { beforeAll, describe, expect, test } from 'vitest';
import { judge, type Outcome, type Situation } from './cases/situation.ts';
import type { Project } from './emulator/firestore.ts';

/** Requests that are under way at once. */
const AT_ONCE = 16;

/** The cases of one group, judged together in a workspace of its name; each is a test. */
export function describeCases(group: string, project: () => Project, situations: readonly Situation[]): void {
  describe.each([group])('%s', () => {
    let outcomes: Outcome[];

    beforeAll(async () => {
      outcomes = await judge(project(), group, situations);
    }, 150_000);

    test.each(
      situations.map((situation, index) => [situation.allowed ? 'allowed' : 'refused', situation.name, index] as const),
    )('%s: %s', (expected, _name, index) => {
      const outcome = outcomes[index]?.answer;
      expect(outcome).toMatchObject({ allowed: expected === 'allowed' });
      // A request that runs out of expressions is refused whatever it asks: that would hide what the case is about.
      expect(outcome?.reason).not.toContain('maximum of 1000 expressions');
    });
  });
}

/** Rules cannot tell whether text is in Unicode's normal form C; the app sends it normalised, and nothing is promised about other text. */
export function isNormalised(input: unknown): boolean {
  return JSON.stringify(input) === JSON.stringify(input).normalize('NFC');
}

type Judges<Input> = {
  rules: (input: Input, index: number) => Promise<boolean>;
  schema: (input: Input) => boolean;
  /** how often each answer has to occur at least, for the comparison to say anything */
  each: number;
};

/** Rules and schema say the same of every input. */
export async function expectSameVerdicts<Input>(
  inputs: readonly Input[],
  { rules, schema, each }: Judges<Input>,
): Promise<void> {
  const seen = { taken: 0, refused: 0 };
  for (let from = 0; from < inputs.length; from += AT_ONCE) {
    const verdicts = inputs.slice(from, from + AT_ONCE).map(async (input, index) => {
      const allowed = await rules(input, from + index);
      seen[allowed ? 'taken' : 'refused'] += 1;
      return { input, allowed };
    });
    for (const { input, allowed } of await Promise.all(verdicts))
      expect({ input, allowed }).toEqual({ input, allowed: schema(input) });
  }
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(each);
}
