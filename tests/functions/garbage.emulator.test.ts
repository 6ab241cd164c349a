import { PERMISSIONS } from '@clientele/domain/permissions';
import { ROLES } from '@clientele/domain/roles';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { callInProcess } from './call-in-process.ts';
import { createScene } from './callable-scene.ts';
import { CALLABLES } from './every-callable.ts';

const nasty = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('', '.', '..', '/', '__x__', '\u0000', '\ud800', 'a/b', 'x'.repeat(2000), '😀', '@', 'a@b', '\'"<>'),
  fc.constantFrom(0, -1, 1.5, 1e21, 2 ** 53, -0),
  fc.constantFrom(...ROLES, ...PERMISSIONS),
  fc.constantFrom('__proto__', 'constructor', 'toString', { toString: 1 }, [[[]]], { length: -1 }),
);

/** A good input with some of its fields replaced, left out or added: nearly right gets further than noise. */
function spoiled(good: Record<string, unknown>): fc.Arbitrary<unknown> {
  const fields = fc.subarray(Object.keys(good), { minLength: 1 });
  const replaced = fields.chain((names) =>
    fc.record(Object.fromEntries(names.map((name) => [name, nasty])), { requiredKeys: [] }).map((bad) => {
      const kept = Object.entries(good).filter(([name]) => !names.includes(name));
      return { ...Object.fromEntries(kept), ...bad };
    }),
  );
  return fc.oneof({ weight: 4, arbitrary: replaced }, { weight: 1, arbitrary: nasty });
}

test.each(CALLABLES)(
  '$name refuses of 150 spoiled inputs exactly those that its schema refuses, and never fails',
  async (callable) => {
    const { name, schema } = callable;
    const scene = await createScene();
    const seed = Date.now();
    const inputs = fc.sample(spoiled(callable.input(scene)), { numRuns: 150, seed });
    let refused = 0;
    for (const data of inputs) {
      const { httpStatus, code } = await callInProcess(name, data, scene.owner.token);
      const fits = schema.safeParse(JSON.parse(JSON.stringify(data))).success;
      const verdict = { failed: httpStatus >= 500, refusedInput: httpStatus === 400 && code === 'invalid_input' };
      expect({ seed, data, ...verdict }).toEqual({ seed, data, failed: false, refusedInput: !fits });
      if (!fits) refused += 1;
    }
    // Nearly all of them are malformed.
    expect(refused).toBeGreaterThan(100);
  },
);
