import { expect, test } from 'vitest';
import { judgeFailure, MOST_ATTEMPTS, pauseAfter } from './judge-failure.ts';

function answer(responseCode: number): Error {
  return Object.assign(new Error(`${responseCode} said the server`), { responseCode });
}

test('what a server refuses for good is not tried again', () => {
  expect(judgeFailure(answer(550), 1)).toMatchObject({ state: 'ERROR', error: expect.stringContaining('550') });
});

test.each([
  ['a busy server', answer(451)],
  ['no server', new Error('connect ECONNREFUSED')],
  ['no error at all', 'what?'],
])('%s is tried again, until the last try', (_name, error) => {
  expect(judgeFailure(error, 1).state).toBe('RETRY');
  expect(judgeFailure(error, MOST_ATTEMPTS - 1).state).toBe('RETRY');
  expect(judgeFailure(error, MOST_ATTEMPTS).state).toBe('ERROR');
});

test('pauses grow, and there is one for every try', () => {
  const pauses = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) => pauseAfter(index + 1));
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
  expect(new Set(pauses).size).toBe(MOST_ATTEMPTS - 1);
});
