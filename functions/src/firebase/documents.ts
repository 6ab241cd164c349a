import { Timestamp, type DocumentSnapshot } from 'firebase-admin/firestore';
import type * as z from 'zod';

/** A document that does not fit its schema: reading it again cannot help, so this is never retried. */
export class UnreadableDocument extends Error {
  readonly path: string;
  /** the document's version, or undefined when not even that can be read */
  readonly version: number | undefined;

  constructor(path: string, version: number | undefined, fields: readonly string[]) {
    super(`${path} does not fit its schema (${fields.join(', ')}). Correct the document, then run the job "recount".`);
    this.path = path;
    this.version = version;
  }
}

/** Firestore's timestamps as dates, at any depth; everything else as it is. */
export function plainData(value: unknown): unknown {
  if (value instanceof Timestamp) return value.toDate();
  if (Array.isArray(value)) return value.map(plainData);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plainData(each)]));
}

/** The field `version` of raw document data, if it is a whole number. */
export function rawVersion(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('version' in data)) return undefined;
  return Number.isInteger(data.version) ? Number(data.version) : undefined;
}

/** Parses raw document data. Throws UnreadableDocument, which names fields and never values. */
export function parseDocument<Fields>(schema: z.ZodType<Fields>, path: string, data: unknown): Fields {
  const parsed = schema.safeParse(plainData(data));
  if (parsed.success) return parsed.data;
  throw new UnreadableDocument(
    path,
    rawVersion(data),
    parsed.error.issues.map((issue) => issue.path.join('.')),
  );
}

/** The fields of a snapshot, or null when there is no such document. */
export function readSnapshot<Fields>(schema: z.ZodType<Fields>, snapshot: DocumentSnapshot): Fields | null {
  return snapshot.exists ? parseDocument(schema, snapshot.ref.path, snapshot.data()) : null;
}
