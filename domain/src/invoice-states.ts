export const INVOICE_STATES = ['draft', 'sent', 'paid', 'void'] as const;
export type InvoiceState = (typeof INVOICE_STATES)[number];

/** States of an invoice that has a number: it belongs to the books, whatever became of it. */
export const ISSUED_STATES = ['sent', 'paid', 'void'] as const satisfies readonly InvoiceState[];

/** What a client's record says of its invoices: how many of them were issued (`issuedInvoices`). */
export function countIssuedStates(states: readonly InvoiceState[]): number {
  return states.filter((state) => ISSUED_STATES.some((issued) => issued === state)).length;
}

/** How an invoice stands today: one that was sent is overdue once its day has passed. Stored nowhere. */
export const INVOICE_STANDINGS = [...INVOICE_STATES, 'overdue'] as const;
export type InvoiceStanding = (typeof INVOICE_STANDINGS)[number];
