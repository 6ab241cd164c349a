/** google.rpc.Code, of which these two are answers rather than failures (github.com/googleapis/googleapis, google/rpc/code.proto). */
const NOT_FOUND = 5;
const ALREADY_EXISTS = 6;

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

export function isAlreadyExists(error: unknown): boolean {
  return codeOf(error) === ALREADY_EXISTS;
}

export function isNotFound(error: unknown): boolean {
  return codeOf(error) === NOT_FOUND;
}

/** Whether Firebase Authentication answered with this code, for example 'auth/user-not-found'. */
export function isAuthError(error: unknown, code: `auth/${string}`): boolean {
  return codeOf(error) === code;
}
