import type { Invoice } from '@clientele/domain/invoice';

/** Drafts first, then by the day of issue; the youngest on top. */
export function newestFirst(invoices: readonly Invoice[]): Invoice[] {
  return invoices.toSorted(
    (a, b) =>
      Number(b.issuedOn === '') - Number(a.issuedOn === '') ||
      b.issuedOn.localeCompare(a.issuedOn) ||
      b.createdAt.getTime() - a.createdAt.getTime() ||
      (a.id < b.id ? -1 : 1),
  );
}
