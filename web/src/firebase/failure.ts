import { ERROR_CODES } from '@clientele/domain/errors';
import type { FieldProblem } from '@clientele/domain/problems';
import type { FailureCode } from '../format/failure.ts';

/** Why something did not work, in the terms a screen can explain. */
export type Failure = {
  code: FailureCode;
  /** refused fields, for `invalid_input` */
  problems: readonly FieldProblem[];
  /** for `rate_limited`: when it is possible again, in milliseconds since 1970 */
  retryAt?: number;
};

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

const DENIED: readonly unknown[] = [
  'permission-denied',
  'functions/permission-denied',
  'storage/unauthorized',
  'storage/unauthenticated',
];
const OUT_OF_REACH: readonly unknown[] = [
  'unavailable',
  'functions/unavailable',
  'functions/internal',
  'storage/retry-limit-exceeded',
];

/** Reads an error of Firestore, of Storage or of a callable. */
export function failureOf(error: unknown): Failure {
  const details = property(error, 'details');
  const told = ERROR_CODES.find((code) => code === property(details, 'code'));
  const problems = property(details, 'problems');
  const retryAt = property(details, 'retryAt');
  if (told) {
    return {
      code: told,
      problems: Array.isArray(problems) ? (problems as FieldProblem[]) : [],
      ...(typeof retryAt === 'number' && { retryAt }),
    };
  }
  const code = property(error, 'code');
  if (DENIED.includes(code)) return { code: 'permission_denied', problems: [] };
  if (OUT_OF_REACH.includes(code)) return { code: 'offline', problems: [] };
  if (code === 'storage/object-not-found') return { code: 'subject_not_found', problems: [] };
  return { code: 'unknown', problems: [] };
}
