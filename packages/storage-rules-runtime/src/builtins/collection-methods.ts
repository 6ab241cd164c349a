import { equal, listIncludes, membersInclude, toSet } from '../values/equality.ts';
import { typeError } from '../values/evaluation-error.ts';
import { expectList, expectMap, expectSet, expectString } from '../values/expect-type.ts';
import { isList, isMap, typeOf } from '../values/value.ts';
import type { MapDiff, RulesList, RulesMap, RulesSet, Value } from '../values/value.ts';
import type { BuiltinMethods } from './builtin.ts';
import { toText } from './conversions.ts';

export const LIST_METHODS: BuiltinMethods<RulesList> = {
  size: { arity: 0, call: (self) => BigInt(self.length) },
  concat: { arity: 1, call: (self, other) => [...self, ...expectList(other)] },
  hasAll: { arity: 1, call: (self, other) => expectList(other).every((item) => listIncludes(self, item)) },
  hasAny: { arity: 1, call: (self, other) => expectList(other).some((item) => listIncludes(self, item)) },
  hasOnly: { arity: 1, call: (self, other) => hasOnly(self, expectList(other)) },
  join: { arity: 1, call: (self, separator) => self.map(toText).join(expectString(separator)) },
  removeAll: { arity: 1, call: (self, other) => removeAll(self, expectList(other)) },
  toSet: { arity: 0, call: (self) => toSet(self) },
};

export const SET_METHODS: BuiltinMethods<RulesSet> = {
  size: { arity: 0, call: (self) => BigInt(self.items.length) },
  difference: { arity: 1, call: (self, other) => keep(self, (item) => !membersInclude(expectSet(other).items, item)) },
  intersection: { arity: 1, call: (self, other) => keep(self, (item) => membersInclude(expectSet(other).items, item)) },
  union: { arity: 1, call: (self, other) => toSet([...self.items, ...expectSet(other).items]) },
  hasAll: { arity: 1, call: (self, other) => itemsOf(other).every((item) => membersInclude(self.items, item)) },
  hasAny: { arity: 1, call: (self, other) => itemsOf(other).some((item) => membersInclude(self.items, item)) },
  hasOnly: {
    arity: 1,
    call: (self, other) => {
      const allowed = itemsOf(other);
      return self.items.every((item) => membersInclude(allowed, item));
    },
  },
};

export const MAP_METHODS: BuiltinMethods<RulesMap> = {
  size: { arity: 0, call: (self) => BigInt(self.size) },
  keys: { arity: 0, call: (self) => [...self.keys()].toSorted(byCodeUnit) },
  values: { arity: 0, call: (self) => [...self.values()] },
  get: { arity: 2, call: (self, key, fallback) => getOr(self, key, fallback) },
  diff: { arity: 1, call: (self, other) => ({ type: 'map_diff', after: self, before: expectMap(other) }) },
};

/** `after.diff(before)`: values are compared like `==`. */
export const MAP_DIFF_METHODS: BuiltinMethods<MapDiff> = {
  addedKeys: { arity: 0, call: (self) => keySet(self.after, (key) => !self.before.has(key)) },
  removedKeys: { arity: 0, call: (self) => keySet(self.before, (key) => !self.after.has(key)) },
  changedKeys: { arity: 0, call: (self) => keySet(self.after, (key) => self.before.has(key) && !unchanged(self, key)) },
  unchangedKeys: {
    arity: 0,
    call: (self) => keySet(self.after, (key) => self.before.has(key) && unchanged(self, key)),
  },
  affectedKeys: {
    arity: 0,
    call: (self) => keySet(new Map([...self.after, ...self.before]), (key) => !unchanged(self, key)),
  },
};

function hasOnly(list: RulesList, allowed: RulesList): boolean {
  return list.every((item) => listIncludes(allowed, item));
}

function removeAll(list: RulesList, removed: RulesList): RulesList {
  return list.filter((item) => !listIncludes(removed, item));
}

function keep(set: RulesSet, test: (item: Value) => boolean): RulesSet {
  return { type: 'set', items: set.items.filter(test) };
}

/** The methods of a set take a set or a list. */
function itemsOf(value: Value): RulesList {
  if (isList(value)) return value;
  if (typeOf(value) !== 'set') throw typeError(value, 'set or list');
  return expectSet(value).items;
}

/** `get(key, default)` and `get([key, key, …], default)`; whatever is missing on the way gives the default. */
function getOr(map: RulesMap, key: Value, fallback: Value): Value {
  if (typeof key === 'string') return map.get(key) ?? (map.has(key) ? null : fallback);
  if (!isList(key)) throw typeError(key, 'string or list of strings');
  let found: Value = map;
  for (const name of key.map(expectString)) {
    if (!isMap(found) || !found.has(name)) return fallback;
    found = found.get(name) ?? null;
  }
  return found;
}

/** The order in which the official emulator lists keys. */
function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : 1;
}

function keySet(map: RulesMap, test: (key: string) => boolean): RulesSet {
  return { type: 'set', items: [...map.keys()].filter(test) };
}

function unchanged({ after, before }: MapDiff, key: string): boolean {
  return after.has(key) && before.has(key) && equal(after.get(key) ?? null, before.get(key) ?? null);
}
