import { Timestamp, type DocumentSnapshot } from 'firebase/firestore';
import type * as z from 'zod';

/** Firestore timestamps become dates; everything else stays. One level of nesting is enough for our documents' stamps. */
function withDates(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, value instanceof Timestamp ? value.toDate() : value]),
  );
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
