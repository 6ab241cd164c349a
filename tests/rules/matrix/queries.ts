import type { Query } from '../emulator/firestore.ts';

/** Conditions and queries as the REST interface writes them. */
export function field(path: string, op: string, value: Record<string, unknown>): Query {
  return { fieldFilter: { field: { fieldPath: path }, op, value } };
}

export function isText(path: string, stringValue: string): Query {
  return field(path, 'EQUAL', { stringValue });
}

export function contains(path: string, stringValue: string): Query {
  return field(path, 'ARRAY_CONTAINS', { stringValue });
}

export const LIVING = field('deleted', 'EQUAL', { booleanValue: false });

/** A query whose conditions hold all. */
export function every(...filters: Query[]): Query {
  return filters.length === 0 ? {} : { where: { compositeFilter: { op: 'AND', filters } } };
}

export function either(...filters: Query[]): Query {
  return { where: { compositeFilter: { op: 'OR', filters } } };
}
