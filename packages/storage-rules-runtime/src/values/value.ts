/**
 * A value of the rules language. Integers are bigint and floats number, because `1.0 is float` and `1 is int` differ.
 * Source of the types: https://firebase.google.com/docs/reference/rules/rules
 */
export type Value =
  | null
  | boolean
  | bigint
  | number
  | string
  | Uint8Array
  | RulesList
  | RulesMap
  | RulesSet
  | MapDiff
  | RulesPath
  | Timestamp
  | Duration
  | LatLng;

export type RulesList = readonly Value[];
export type RulesMap = ReadonlyMap<string, Value>;
export type RulesSet = { readonly type: 'set'; readonly items: RulesList };
export type MapDiff = { readonly type: 'map_diff'; readonly after: RulesMap; readonly before: RulesMap };
export type RulesPath = { readonly type: 'path'; readonly segments: readonly string[] };
/** Nanoseconds since 1970-01-01T00:00:00Z. */
export type Timestamp = { readonly type: 'timestamp'; readonly nanos: bigint };
export type Duration = { readonly type: 'duration'; readonly nanos: bigint };
/** Degrees. */
export type LatLng = { readonly type: 'latlng'; readonly latitude: number; readonly longitude: number };

export type TypeName =
  | 'null'
  | 'bool'
  | 'int'
  | 'float'
  | 'string'
  | 'bytes'
  | 'list'
  | 'map'
  | 'set'
  | 'map_diff'
  | 'path'
  | 'timestamp'
  | 'duration'
  | 'latlng';

export function typeOf(value: Value): TypeName {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'number') return 'float';
  if (typeof value === 'string') return 'string';
  if (value instanceof Uint8Array) return 'bytes';
  if (isList(value)) return 'list';
  if (isMap(value)) return 'map';
  return value.type;
}

export function isList(value: Value): value is RulesList {
  return Array.isArray(value);
}

export function isMap(value: Value): value is RulesMap {
  return value instanceof Map;
}

export function pathOf(segments: readonly string[]): RulesPath {
  return { type: 'path', segments };
}

/** `/a/b`: how a path is written and how documents are told apart. */
export function pathText(path: RulesPath): string {
  return `/${path.segments.join('/')}`;
}
