import type { HttpsFunction } from 'firebase-functions/v2/https';

const MAX_DEPTH = 20;

/**
 * Whether firebase-functions can decode a payload. Its decoder answers 500 to "@type" markers that it does not know and to nesting that
 * overflows the stack (firebase-functions 7.4.0, lib/common/providers/https.js); we send neither.
 */
export function isReadablePayload(payload: unknown): boolean {
  let level: unknown[] = [payload];
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const nested = level.filter((value) => typeof value === 'object' && value !== null);
    if (nested.length === 0) return true;
    if (nested.some((value) => Object.hasOwn(value, '@type'))) return false;
    level = nested.flatMap((value) => Object.values(value));
  }
  return false;
}

/** The same function, with an unreadable payload replaced by null, which every input schema refuses with a proper answer. */
export function withReadablePayload<Fn extends HttpsFunction>(fn: Fn): Fn {
  function guarded(...[request, response]: Parameters<HttpsFunction>): ReturnType<HttpsFunction> {
    const body: unknown = request.body;
    if (typeof body === 'object' && body !== null && 'data' in body && !isReadablePayload(body.data)) body.data = null;
    return fn(request, response);
  }
  // The platform finds a function by the properties that firebase-functions put on it.
  return Object.defineProperties(guarded as Fn, Object.getOwnPropertyDescriptors(fn));
}
