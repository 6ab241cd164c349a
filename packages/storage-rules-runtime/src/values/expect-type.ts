import { typeError } from './evaluation-error.ts';
import { isList, isMap, typeOf, type Duration, type LatLng, type RulesList, type RulesMap } from './value.ts';
import type { RulesPath, RulesSet, Value } from './value.ts';

export function expectString(value: Value): string {
  if (typeof value !== 'string') throw typeError(value, 'string');
  return value;
}

export function expectBool(value: Value): boolean {
  if (typeof value !== 'boolean') throw typeError(value, 'bool');
  return value;
}

export function expectInt(value: Value): bigint {
  if (typeof value !== 'bigint') throw typeError(value, 'int');
  return value;
}

/** An int or a float, as a float. */
export function expectNumber(value: Value): number {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'number') throw typeError(value, 'int or float');
  return value;
}

export function expectList(value: Value): RulesList {
  if (!isList(value)) throw typeError(value, 'list');
  return value;
}

export function expectMap(value: Value): RulesMap {
  if (!isMap(value)) throw typeError(value, 'map');
  return value;
}

export function expectSet(value: Value): RulesSet {
  return expectTagged(value, 'set');
}

export function expectPath(value: Value): RulesPath {
  return expectTagged(value, 'path');
}

export function expectDuration(value: Value): Duration {
  return expectTagged(value, 'duration');
}

export function expectLatLng(value: Value): LatLng {
  return expectTagged(value, 'latlng');
}

type Tagged = Extract<Value, { type: string }>;

function expectTagged<T extends Tagged['type']>(value: Value, type: T): Extract<Tagged, { type: T }> {
  if (typeOf(value) !== type) throw typeError(value, type);
  return value as Extract<Tagged, { type: T }>;
}
