import type { TypeName, Value } from '../values/value.ts';
import type { BuiltinFunction, BuiltinMethod, BuiltinMethods } from './builtin.ts';
import { BYTES_METHODS, HASHING_FUNCTIONS, LATLNG_FUNCTIONS, LATLNG_METHODS } from './bytes-builtins.ts';
import { LIST_METHODS, MAP_DIFF_METHODS, MAP_METHODS, SET_METHODS } from './collection-methods.ts';
import { CONVERSIONS } from './conversions.ts';
import { NUMBER_FUNCTIONS } from './number-functions.ts';
import { STRING_METHODS } from './string-methods.ts';
import { DURATION_METHODS, TIME_FUNCTIONS, TIMESTAMP_METHODS } from './time-builtins.ts';

/** Functions that need more than their arguments; the evaluator knows them. */
const CONTEXT_FUNCTIONS = new Set(['firestore.get', 'firestore.exists', 'debug']);

const FUNCTIONS = new Map<string, BuiltinFunction>(
  Object.entries({
    ...CONVERSIONS,
    ...NUMBER_FUNCTIONS,
    ...TIME_FUNCTIONS,
    ...HASHING_FUNCTIONS,
    ...LATLNG_FUNCTIONS,
  }),
);

const METHODS: Readonly<Partial<Record<TypeName, ReadonlyMap<string, BuiltinMethod<Value>>>>> = {
  string: table(STRING_METHODS),
  list: table(LIST_METHODS),
  map: table(MAP_METHODS),
  set: table(SET_METHODS),
  map_diff: table(MAP_DIFF_METHODS),
  bytes: table(BYTES_METHODS),
  duration: table(DURATION_METHODS),
  timestamp: table(TIMESTAMP_METHODS),
  latlng: table(LATLNG_METHODS),
};

/** The number of arguments of a function of the language; undefined when there is no such function. */
export function functionArity(name: string): number | undefined {
  return CONTEXT_FUNCTIONS.has(name) ? 1 : FUNCTIONS.get(name)?.arity;
}

export function builtinFunction(name: string): BuiltinFunction | undefined {
  return FUNCTIONS.get(name);
}

/** The method of one type; undefined when the type has none of this name. */
export function builtinMethod(type: TypeName, name: string): BuiltinMethod<Value> | undefined {
  return METHODS[type]?.get(name);
}

/** The numbers of arguments that a method takes, over all types that have it; empty when none has. */
export function methodArities(name: string): number[] {
  return Object.values(METHODS).flatMap((methods) => methods.get(name)?.arity ?? []);
}

/** The table is looked up by the type of the value, so that each method is only given what it is made for. */
function table<Self extends Value>(methods: BuiltinMethods<Self>): ReadonlyMap<string, BuiltinMethod<Value>> {
  return new Map(Object.entries(methods as unknown as BuiltinMethods<Value>));
}
