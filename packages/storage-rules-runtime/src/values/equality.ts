import { typeOf, type RulesList, type RulesMap, type RulesPath, type RulesSet, type Value } from './value.ts';

/**
 * `==`: an int equals the float of the same number, values of different types are unequal without an error. Inside lists and maps the
 * types must be the same (`[1] == [1.0]` is false); sets compare their items like `==`. Source: seen on the official Firestore emulator.
 */
export function equal(left: Value, right: Value): boolean {
  if (typeof left === 'bigint' && typeof right === 'number') return Number(left) === right;
  if (typeof left === 'number' && typeof right === 'bigint') return left === Number(right);
  return same(left, right);
}

/** Equal, and of the same type. */
export function same(left: Value, right: Value): boolean {
  const type = typeOf(left);
  if (type !== typeOf(right)) return false;
  switch (type) {
    case 'null':
      return true;
    case 'bool':
    case 'int':
    case 'float':
    case 'string':
      return left === right;
    case 'bytes':
      return Buffer.compare(left as Uint8Array, right as Uint8Array) === 0;
    case 'list':
      return sameItems(left as RulesList, right as RulesList);
    case 'map':
      return sameEntries(left as RulesMap, right as RulesMap);
    case 'set':
      return sameMembers((left as RulesSet).items, (right as RulesSet).items);
    case 'path':
      return sameItems((left as RulesPath).segments, (right as RulesPath).segments);
    case 'timestamp':
    case 'duration':
      return (left as { nanos: bigint }).nanos === (right as { nanos: bigint }).nanos;
    case 'latlng': {
      const [a, b] = [left, right] as { latitude: number; longitude: number }[];
      return a?.latitude === b?.latitude && a?.longitude === b?.longitude;
    }
    case 'map_diff':
      return false;
  }
}

/** `value in list`. */
export function listIncludes(list: RulesList, value: Value): boolean {
  return list.some((item) => same(item, value));
}

/** `value in set`. */
export function membersInclude(items: RulesList, value: Value): boolean {
  return items.some((item) => equal(item, value));
}

export function toSet(items: RulesList): RulesSet {
  const members: Value[] = [];
  for (const item of items) if (!membersInclude(members, item)) members.push(item);
  return { type: 'set', items: members };
}

function sameItems(left: RulesList, right: RulesList): boolean {
  return left.length === right.length && left.every((item, index) => same(item, right[index] ?? null));
}

function sameEntries(left: RulesMap, right: RulesMap): boolean {
  if (left.size !== right.size) return false;
  return [...left].every(([key, value]) => right.has(key) && same(value, right.get(key) ?? null));
}

function sameMembers(left: RulesList, right: RulesList): boolean {
  return left.length === right.length && left.every((item) => membersInclude(right, item));
}
