import { expect, test } from 'vitest';
import { addTallies, judged } from './tally.ts';

test('tallies add up', () => {
  expect(
    addTallies([
      { passed: 2, failed: 0 },
      { passed: 3, failed: 1 },
    ]),
  ).toEqual({ passed: 5, failed: 1 });
});

test('nothing run, or a runner that broke, is a failure', () => {
  expect(judged({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  expect(judged({ passed: 4, failed: 0 }, 1)).toEqual({ passed: 4, failed: 1 });
  expect(judged({ passed: 4, failed: 2 }, 1)).toEqual({ passed: 4, failed: 2 });
  expect(judged({ passed: 4, failed: 0 }, 0)).toEqual({ passed: 4, failed: 0 });
});
