export type FieldChange = { from: unknown; to: unknown };
/** Changed fields by name. Fields that are maps are compared entry by entry: "addresses.a1". An added entry has `from` null, a removed one `to` null. */
export type Changes = Record<string, FieldChange>;

/** Fields whose entries are compared one by one. */
const KEYED_FIELDS: readonly string[] = ['addresses', 'defaultAddresses', 'evidence', 'values'];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** Equality by value of JSON-like data and dates; key order does not matter, list order does. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  );
}

/** An entry may be called "constructor", which every object seems to have. */
function entryOf(map: Readonly<Record<string, unknown>>, id: string): unknown {
  return Object.hasOwn(map, id) ? (map[id] ?? null) : null;
}

function changedEntries(field: string, before: unknown, after: unknown): Changes {
  const from = isRecord(before) ? before : {};
  const to = isRecord(after) ? after : {};
  const ids = new Set([...Object.keys(from), ...Object.keys(to)]);
  const changed = [...ids].filter((id) => !sameValue(entryOf(from, id), entryOf(to, id)));
  return Object.fromEntries(changed.map((id) => [`${field}.${id}`, { from: entryOf(from, id), to: entryOf(to, id) }]));
}

/** Compares two versions of a document over the given fields, by value. Pure; an empty result means that nothing a person can see changed. */
export function changedFields(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): Changes {
  const changes: Changes = {};
  for (const field of fields) {
    if (sameValue(before[field], after[field])) continue;
    if (KEYED_FIELDS.includes(field)) Object.assign(changes, changedEntries(field, before[field], after[field]));
    else changes[field] = { from: before[field] ?? null, to: after[field] ?? null };
  }
  return changes;
}
