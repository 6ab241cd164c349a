import type { Value } from '../values/value.ts';

/** A method of a type: how many arguments it takes, and what it does. The arguments have been counted before the call. */
export type BuiltinMethod<Self extends Value> = { arity: number; call: (self: Self, ...given: Value[]) => Value };

export type BuiltinMethods<Self extends Value> = Readonly<Record<string, BuiltinMethod<Self>>>;

/** A function of the language, by its whole name. */
export type BuiltinFunction = { arity: number; call: (...given: Value[]) => Value };
