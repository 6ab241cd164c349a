import { expect, test } from 'vitest';
import { judgeFailure, judgeFailures, MOST_ATTEMPTS, pauseAfter } from './judge-failure.ts';

function answer(responseCode: number, more: Record<string, string> = {}): Error {
  return Object.assign(new Error(`${responseCode} said the server`), { responseCode, ...more });
}

test('what a server refuses for good is not tried again, and the error says what to do', () => {
  const { state, error } = judgeFailure(answer(550, { code: 'EENVELOPE', command: 'RCPT TO' }), 1);
  expect(state).toBe('ERROR');
  expect(error).toMatch(/550 said the server.*delivery\.state.*RETRY/);
});

test.each([
  ['a busy server', answer(451)],
  ['no server', new Error('connect ECONNREFUSED')],
  ['no error at all', 'what?'],
  ['a password that is no longer right', answer(535, { code: 'EAUTH', command: 'AUTH PLAIN' })],
  ['a sender that the server does not take', answer(553, { code: 'EENVELOPE', command: 'MAIL FROM' })],
])('%s is tried again, until the last try', (_name, error) => {
  expect(judgeFailure(error, 1).state).toBe('RETRY');
  expect(judgeFailure(error, MOST_ATTEMPTS - 1).state).toBe('RETRY');
  expect(judgeFailure(error, MOST_ATTEMPTS).state).toBe('ERROR');
});

test('one recipient who may still get it is enough to try again, and everybody who did not get it is named', () => {
  const errors = [answer(550), answer(451)];
  expect(judgeFailures(errors, 1).state).toBe('RETRY');
  expect(judgeFailures([answer(550), answer(551)], 1).state).toBe('ERROR');
  expect(judgeFailures(errors, MOST_ATTEMPTS).error).toMatch(/550[^]*451/);
});

test('pauses grow, and there is one for every try', () => {
  const pauses = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) => pauseAfter(index + 1));
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
  expect(new Set(pauses).size).toBe(MOST_ATTEMPTS - 1);
});
