/** Stands for the server's own time in a write, as `serverTimestamp()` does in the SDK. */
export const SERVER_TIME: unique symbol = Symbol('server time');

export type Data = { [key: string]: unknown };

type RestValue = Record<string, unknown>;

/** Encodes one value for Firestore's REST interface; throws on what JSON-like data and dates do not cover. */
function encodeValue(value: unknown): RestValue {
  if (value === null) return { nullValue: null };
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { booleanValue: value };
  if (typeof value === 'number' && Number.isSafeInteger(value)) return { integerValue: String(value) };
  if (typeof value === 'number') return { doubleValue: Number.isFinite(value) ? value : String(value) };
  if (value instanceof Date) return { timestampValue: value.toISOString() };
  if (Array.isArray(value)) return { arrayValue: { values: value.map(encodeValue) } };
  if (typeof value === 'object') return { mapValue: { fields: encodeFields(value as Data) } };
  throw new Error(`Firestore has no value for a ${typeof value}`);
}

/** Encodes a document's fields. Undefined and server times are left out: the latter travel as transforms. */
export function encodeFields(data: Data): RestValue {
  const stored = Object.entries(data).filter(([, value]) => value !== undefined && value !== SERVER_TIME);
  return Object.fromEntries(stored.map(([key, value]) => [key, encodeValue(value)]));
}

export function serverTimes(data: Data): { fieldPath: string; setToServerValue: 'REQUEST_TIME' }[] {
  const keys = Object.keys(data).filter((key) => data[key] === SERVER_TIME);
  return keys.map((fieldPath) => ({ fieldPath, setToServerValue: 'REQUEST_TIME' }));
}
