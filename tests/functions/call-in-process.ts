import * as functions from '../../functions/src/index.ts';
import type { Answer } from './call.ts';

type Auth = { uid: string; token: unknown };
type Handler = (request: { data: unknown; auth: Auth | undefined }) => Promise<unknown>;

/**
 * What a callable answers when its handler is asked in this process: the same answer as call() gives, without the second that the emulator
 * takes to start another process of the function. What HTTP adds (tokens that are none, bodies that are no JSON) is tested over HTTP.
 */
export async function callInProcess(name: string, data: unknown, token?: string): Promise<Answer> {
  const auth = token === undefined ? undefined : authOf(token);
  try {
    return { ...SUCCESS, result: await handlerOf(name)({ data: asSent(data), auth }) };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const { details } = error;
    const code = typeof details?.['code'] === 'string' ? details['code'] : undefined;
    const { status, canonicalName } = error.httpErrorCode;
    return { httpStatus: status, result: undefined, status: canonicalName, code, details: details ?? {} };
  }
}

/** What firebase-functions throws for an answer that is no success (HttpsError). */
type HttpsRefusal = { details?: Record<string, unknown>; httpErrorCode: { status: number; canonicalName: string } };

function isRefusal(error: unknown): error is HttpsRefusal {
  return error instanceof Error && 'httpErrorCode' in error;
}

const SUCCESS = { httpStatus: 200, status: undefined, code: undefined, details: {} };

function handlerOf(name: string): Handler {
  const handler: unknown = Reflect.get(Reflect.get(functions, name) as object, 'run');
  if (typeof handler !== 'function') throw new Error(`${name} is no callable.`);
  return handler as Handler;
}

/** As it arrives: JSON has no undefined and no NaN. */
function asSent(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data ?? null)) as unknown;
}

/** What the platform reads out of a token that it has verified. */
function authOf(token: string): Auth {
  const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as { sub: string };
  return { uid: payload.sub, token: payload };
}
