/** google.rpc.Code (github.com/googleapis/googleapis, google/rpc/code.proto) */
const INVALID_ARGUMENT = 3;
const ALREADY_EXISTS = 6;

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

export function isAlreadyExists(error: unknown): boolean {
  return codeOf(error) === ALREADY_EXISTS;
}

/**
 * Whether a transaction had lost a conflict before it asked for more. Production says ABORTED, which the SDK retries by itself; the
 * emulator says this.
 */
export function isClosedTransaction(error: unknown): boolean {
  return codeOf(error) === INVALID_ARGUMENT && String(error).includes('Transaction is invalid or closed');
}

/** Whether Firebase Authentication answered with this code, for example 'auth/user-not-found'. */
export function isAuthError(error: unknown, code: `auth/${string}`): boolean {
  return codeOf(error) === code;
}

/** Whether Cloud Storage knows no such object, or not in that generation. */
export function isNotFound(error: unknown): boolean {
  return codeOf(error) === 404;
}
