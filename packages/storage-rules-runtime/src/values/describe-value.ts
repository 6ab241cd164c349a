import { isList, isMap, pathText, typeOf, type RulesList, type Value } from './value.ts';

/** A value as a person reads it in a log. */
export function describeValue(value: Value): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'bigint' || typeof value === 'number') {
    return String(value);
  }
  if (typeof value === 'string') return JSON.stringify(value);
  if (value instanceof Uint8Array) return `bytes(${Buffer.from(value).toString('hex')})`;
  if (isList(value)) return `[${describeAll(value)}]`;
  if (isMap(value)) {
    return `{${[...value].map(([key, item]) => `${JSON.stringify(key)}: ${describeValue(item)}`).join(', ')}}`;
  }
  switch (value.type) {
    case 'set':
      return `set(${describeAll(value.items)})`;
    case 'path':
      return pathText(value);
    case 'latlng':
      return `latlng(${value.latitude}, ${value.longitude})`;
    case 'timestamp':
      return new Date(Number(value.nanos / 1_000_000n)).toISOString();
    case 'duration':
      return `duration(${value.nanos} ns)`;
    case 'map_diff':
      return typeOf(value);
  }
}

function describeAll(items: RulesList): string {
  return items.map(describeValue).join(', ');
}
