/** What JSON.parse gives for an object: nothing about its fields is known yet. */
export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The list under a key; an absent one is empty, as Firestore's REST encoding leaves empty lists out. */
export function listIn(value: unknown, key: string): readonly unknown[] {
  const list = isObject(value) ? (value[key] ?? []) : undefined;
  if (!Array.isArray(list)) throw new TypeError(`${key} must be a list`);
  return list;
}

export function objectIn(value: unknown, key: string): JsonObject {
  const object = isObject(value) ? (value[key] ?? {}) : undefined;
  if (!isObject(object)) throw new TypeError(`${key} must be an object`);
  return object;
}

export function textIn(value: JsonObject, key: string): string {
  const text = value[key];
  if (typeof text !== 'string') throw new TypeError(`${key} must be a text`);
  return text;
}
