import { typeOf, type Value } from './value.ts';

/**
 * The expression has no value: an undefined property, a wrong type, a division by zero. `false && error` is still false and
 * `true || error` still true; an allow statement that ends in an error does not allow.
 */
export class EvaluationError extends Error {
  /** Offset of the failing expression in the source; set by the evaluator. */
  at: number | undefined = undefined;
}

/** More than 1,000 expressions: the whole decision is a denial, whatever else is true. */
export class BudgetError extends EvaluationError {}

export function typeError(value: Value, expected: string): EvaluationError {
  const received = typeOf(value);
  return new EvaluationError(
    received === 'null'
      ? `Null value error: expected ${expected}.`
      : `Type error: expected ${expected}, got ${received}.`,
  );
}
