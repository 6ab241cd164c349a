import { Timestamp, type DocumentSnapshot } from 'firebase/firestore';
import type * as z from 'zod';

/** Firestore's timestamps as dates, at any depth: pieces of evidence and the values of timeline entries have some inside. */
function withDates(value: unknown): unknown {
  if (value instanceof Timestamp) return value.toDate();
  if (Array.isArray(value)) return value.map(withDates);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withDates(each)]));
}

/** Reads a snapshot through its schema; null when it does not fit. A pending server timestamp counts as now. */
export function readDocument<T extends object>(
  schema: z.ZodType<T>,
  snapshot: DocumentSnapshot,
): (T & { id: string }) | null {
  const data = snapshot.data({ serverTimestamps: 'estimate' });
  if (data === undefined) return null;
  const parsed = schema.safeParse(withDates(data));
  return parsed.success ? { ...parsed.data, id: snapshot.id } : null;
}
