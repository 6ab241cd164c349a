import { PASSWORD_MIN_LENGTH } from '@clientele/domain/password';
import * as m from '@clientele/messages';
import { expect, test } from 'vitest';
import { passwordProblem } from './password-problem.ts';

test.each([
  ['', m.problem_required()],
  ['clientele', m.problem_too_short({ limit: PASSWORD_MIN_LENGTH })],
  ['🔑🔑🔑', m.problem_too_short({ limit: PASSWORD_MIN_LENGTH })],
  ['aaaaaaaaaaaa', m.password_too_plain()],
  ['AaAaAaAaAaAa', m.password_too_plain()],
])('%j is refused', (password, sentence) => expect(passwordProblem(password)).toBe(sentence));

test.each(['correct horse', 'clientele-demo', 'пароль-дня-сегодня'])('%j is taken', (password) =>
  expect(passwordProblem(password)).toBeUndefined(),
);
