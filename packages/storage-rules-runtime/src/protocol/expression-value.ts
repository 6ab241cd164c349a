import { parseTimestamp } from '../builtins/time-builtins.ts';
import { toSet } from '../values/equality.ts';
import { pathOf, type RulesMap, type Value } from '../values/value.ts';
import { isObject, listIn, objectIn, textIn } from './json.ts';

/**
 * Reads a value as firebase-tools sends it: an object with one field that names the type, such as `{"int_value": 5}`.
 *
 * @throws TypeError for anything else
 */
export function readExpressionValue(wire: unknown): Value {
  const entries = isObject(wire) ? Object.entries(wire) : [];
  const [entry] = entries;
  if (!entry || entries.length !== 1) throw new TypeError('A value must have exactly one field that names its type');
  const [type, content] = entry;
  switch (type) {
    case 'null_value':
      return null;
    case 'bool_value':
      if (typeof content === 'boolean') return content;
      break;
    case 'string_value':
      if (typeof content === 'string') return content;
      break;
    case 'int_value':
      return readInt(content);
    case 'float_value':
      // JSON has no NaN and no infinity: firebase-tools sends null for them.
      if (typeof content === 'number' || content === null) return content ?? Number.NaN;
      break;
    case 'timestamp_value':
      if (typeof content === 'string') return parseTimestamp(content);
      break;
    case 'list_value':
      return listIn(content, 'values').map(readExpressionValue);
    case 'set_value':
      return toSet(listIn(content, 'values').map(readExpressionValue));
    case 'map_value':
      return readFields(objectIn(content, 'fields'));
    case 'path_value':
      return pathOf(listIn(content, 'segments').map(readSegment));
  }
  throw new TypeError(`${type} holds something unexpected`);
}

export function readFields(fields: Readonly<Record<string, unknown>>): RulesMap {
  return new Map(Object.entries(fields).map(([name, value]) => [name, readExpressionValue(value)]));
}

/** firebase-tools calls every whole number an int, also those beyond 64 bits. */
function readInt(content: unknown): Value {
  if (typeof content !== 'number' || !Number.isInteger(content))
    throw new TypeError('int_value must be a whole number');
  return Math.abs(content) < 2 ** 63 ? BigInt(content) : content;
}

function readSegment(segment: unknown): string {
  if (!isObject(segment)) throw new TypeError('A segment of a path must be an object');
  return textIn(segment, 'simple');
}
