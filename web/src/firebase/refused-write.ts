import type { ErrorCode } from '@clientele/domain/errors';
import type { FieldProblem } from '@clientele/domain/problems';

/** A write whose reason the rules do not tell: found out by reading again. Read by `failureOf()` like the error of a callable. */
export class RefusedWrite extends Error {
  override readonly name = 'RefusedWrite';
  readonly details: { code: ErrorCode; problems: readonly FieldProblem[] };

  constructor(code: ErrorCode, problems: readonly FieldProblem[] = []) {
    super(`The write was refused: ${code}`);
    this.details = { code, problems };
  }
}
