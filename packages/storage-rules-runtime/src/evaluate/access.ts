import { EvaluationError, typeError } from '../values/evaluation-error.ts';
import { expectInt, expectMap, expectString } from '../values/expect-type.ts';
import { isList, isMap, pathOf, typeOf, type RulesPath, type Value } from '../values/value.ts';

/** `map.name`; a property that is not there is an error, never null. */
export function member(object: Value, name: string): Value {
  const map = expectMap(object);
  const value = map.get(name);
  if (value === undefined) throw new EvaluationError(`Property ${name} is undefined on object.`);
  return value;
}

/** `list[0]`, `text[0]`, `path[0]`, `map['name']`. */
export function indexed(object: Value, index: Value): Value {
  if (isMap(object)) return member(object, expectString(index));
  const items = itemsOf(object);
  const at = Number(expectInt(index));
  const item = items[at];
  if (at < 0 || item === undefined) throw outOfBounds(at, items.length);
  return item;
}

/**
 * `[from:to]` without the item at `to`; null is an open end. Both ends that are given must touch an item, even those of an empty range:
 * `[1:1]` is empty, `[0:0]` is an error.
 */
export function ranged(object: Value, from: Value, to: Value): Value {
  const items = itemsOf(object);
  const start = from === null ? 0 : Number(expectInt(from));
  const end = to === null ? items.length : Number(expectInt(to));
  if (from !== null && (start < 0 || start >= items.length)) throw outOfBounds(start, items.length);
  if (start > end) throw new EvaluationError(`Illegal range error: from ${start} to ${end}.`);
  if (to !== null && (end < 1 || end > items.length)) throw outOfBounds(end - 1, items.length);
  if (typeof items === 'string') return items.slice(start, end);
  const part = items.slice(start, end);
  return isList(object) ? part : pathOf(part.map(expectString));
}

function itemsOf(object: Value): string | readonly Value[] {
  if (typeof object === 'string' || isList(object)) return object;
  if (object !== null && typeOf(object) === 'path') return (object as RulesPath).segments;
  throw typeError(object, 'string, list, path or map');
}

function outOfBounds(index: number, size: number): EvaluationError {
  return new EvaluationError(`Index out of bound error: index ${index}, size ${size}.`);
}
