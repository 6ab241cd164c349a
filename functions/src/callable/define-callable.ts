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

type Definition<Input, Output, By> = {
  /** as it appears in the logs */
  name: string;
  input: z.ZodType<Input>;
  run: (input: Input, caller: By) => Promise<Output>;
  options?: CallableOptions;
};

/**
 * A callable: signed in, then input parsed, then `run`, which checks permissions. `run` refuses by throwing a Refusal; its code reaches
 * the caller in the error's details. Anything else that is thrown is logged and answered as "internal", without its message.
 */
export function defineCallable<Input, Output>(definition: Definition<Input, Output, Caller>): Callable<Output> {
  return made(definition, (caller) => {
    if (caller === null) throw new Refusal('not_signed_in');
    return caller;
  });
}

/** The same, which nobody needs to be signed in for: null is a caller without an account. */
export function definePublicCallable<Input, Output>(
  definition: Definition<Input, Output, Caller | null>,
): Callable<Output> {
  return made(definition, (caller) => caller);
}

type Callable<Output> = CallableFunction<unknown, Promise<Output>>;
/** Throws the Refusal for whoever may not call at all. */
type Admit<By> = (caller: Caller | null) => By;

function made<Input, Output, By>(definition: Definition<Input, Output, By>, admit: Admit<By>): Callable<Output> {
  return withReadablePayload(onCall(definition.options ?? {}, async (request) => answer(definition, admit, request)));
}

async function answer<Input, Output, By>(
  { name, input, run }: Definition<Input, Output, By>,
  admit: Admit<By>,
  { auth, data }: CallableRequest,
): Promise<Output> {
  try {
    const caller = admit(auth === undefined ? null : { uid: auth.uid, token: auth.token });
    const parsed = input.safeParse(data);
    if (!parsed.success) throw new Refusal('invalid_input', { problems: fieldProblems(parsed.error) });
    return await run(parsed.data, caller);
  } catch (error) {
    if (error instanceof Refusal) {
      logs.callRefused(name, auth?.uid, error.code);
      throw httpsErrorOf(error);
    }
    logs.callFailed(name, auth?.uid, error);
    throw new HttpsError('internal', 'The call failed for a reason on our side. Try again in a moment.');
  }
}
