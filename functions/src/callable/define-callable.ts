import { fieldProblems } from '@clientele/domain/problems';
import {
  HttpsError,
  onCall,
  type CallableFunction,
  type CallableOptions,
  type CallableRequest,
} from 'firebase-functions/v2/https';
import type * as z from 'zod';
import * as logs from '../logs.ts';
import type { Caller } from './actor.ts';
import { withReadablePayload } from './readable-payload.ts';
import { httpsErrorOf, Refusal } from './refusal.ts';

type Definition<Input, Output> = {
  /** as it appears in the logs */
  name: string;
  input: z.ZodType<Input>;
  run: (input: Input, caller: Caller) => Promise<Output>;
  options?: CallableOptions;
};

/**
 * A callable: signed in, then input parsed, then `run`, which checks permissions. `run` refuses by throwing a Refusal; its code reaches
 * the caller in the error's details. Anything else that is thrown is logged and answered as "internal", without its message.
 */
export function defineCallable<Input, Output>(
  definition: Definition<Input, Output>,
): CallableFunction<unknown, Promise<Output>> {
  return withReadablePayload(onCall(definition.options ?? {}, async (request) => answer(definition, request)));
}

async function answer<Input, Output>(
  { name, input, run }: Definition<Input, Output>,
  { auth, data }: CallableRequest,
): Promise<Output> {
  try {
    if (auth === undefined) throw new Refusal('not_signed_in');
    const parsed = input.safeParse(data);
    if (!parsed.success) throw new Refusal('invalid_input', { problems: fieldProblems(parsed.error) });
    return await run(parsed.data, { uid: auth.uid, token: auth.token });
  } catch (error) {
    if (error instanceof Refusal) {
      logs.callRefused(name, auth?.uid, error.code);
      throw httpsErrorOf(error);
    }
    logs.callFailed(name, auth?.uid, error);
    throw new HttpsError('internal', 'The call failed for a reason on our side. Try again in a moment.');
  }
}
