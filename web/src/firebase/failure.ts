import { ERROR_CODES } from '@clientele/domain/errors';
import type { FieldProblem } from '@clientele/domain/problems';
import type { FailureCode } from '../format/failure.ts';

/** Why something did not work, in the terms a screen can explain. */
export type Failure = {
  code: FailureCode;
  /** refused fields, for `invalid_input` */
  problems: readonly FieldProblem[];
};

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** Reads an error of Firestore or of a callable. */
export function failureOf(error: unknown): Failure {
  const details = property(error, 'details');
  const told = ERROR_CODES.find((code) => code === property(details, 'code'));
  const problems = property(details, 'problems');
  if (told) return { code: told, problems: Array.isArray(problems) ? (problems as FieldProblem[]) : [] };
  const code = property(error, 'code');
  if (code === 'permission-denied' || code === 'functions/permission-denied')
    return { code: 'permission_denied', problems: [] };
  if (code === 'unavailable' || code === 'functions/unavailable' || code === 'functions/internal')
    return { code: 'offline', problems: [] };
  return { code: 'unknown', problems: [] };
}
