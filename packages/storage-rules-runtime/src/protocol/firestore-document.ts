import { latLngOf } from '../builtins/bytes-builtins.ts';
import { checkedInt } from '../builtins/conversions.ts';
import { parseTimestamp } from '../builtins/time-builtins.ts';
import { pathOf, type RulesMap, type RulesPath, type Value } from '../values/value.ts';
import { isObject, listIn, objectIn, textIn, type JsonObject } from './json.ts';

/**
 * A document as rules see it, with `data`, `id` and `__name__`, from what Firestore's REST interface returns. Source:
 * https://firebase.google.com/docs/firestore/reference/rest/v1/Value
 *
 * @throws TypeError for what is no document
 */
export function readDocument(result: unknown): RulesMap {
  if (!isObject(result)) throw new TypeError('A document must be an object');
  const name = readName(textIn(result, 'name'));
  return new Map<string, Value>([
    ['data', readFields(objectIn(result, 'fields'))],
    ['id', name.segments.at(-1) ?? ''],
    ['__name__', name],
  ]);
}

function readFields(fields: JsonObject): RulesMap {
  return new Map(Object.entries(fields).map(([name, value]) => [name, readValue(value)]));
}

function readValue(wire: unknown): Value {
  const entries = isObject(wire) ? Object.entries(wire) : [];
  const [entry] = entries;
  if (!entry || entries.length !== 1) throw new TypeError('A field must have exactly one value');
  const [type, content] = entry;
  switch (type) {
    case 'nullValue':
      return null;
    case 'booleanValue':
      return content === true;
    case 'integerValue':
      return checkedInt(BigInt(String(content)));
    case 'doubleValue':
      return Number(content);
    case 'stringValue':
      return String(content);
    case 'bytesValue':
      return new Uint8Array(Buffer.from(String(content), 'base64'));
    case 'timestampValue':
      return parseTimestamp(String(content));
    case 'referenceValue':
      return readName(String(content));
    case 'geoPointValue':
      return latLngOf(coordinate(content, 'latitude'), coordinate(content, 'longitude'));
    case 'arrayValue':
      return listIn(content, 'values').map(readValue);
    case 'mapValue':
      return readFields(objectIn(content, 'fields'));
  }
  throw new TypeError(`${type} is no type of a field`);
}

/** Zero is left out on the wire. */
function coordinate(content: unknown, key: string): number {
  return isObject(content) ? Number(content[key] ?? 0) : Number.NaN;
}

/** `projects/p/databases/(default)/documents/a/b` → `/databases/(default)/documents/a/b`. */
function readName(name: string): RulesPath {
  return pathOf(name.split('/').slice(2));
}
