export const INVOICE_STATES = ['draft', 'sent', 'paid', 'void'] as const;
export type InvoiceState = (typeof INVOICE_STATES)[number];

/** How an invoice stands today: one that was sent is overdue once its day has passed. Stored nowhere. */
export const INVOICE_STANDINGS = [...INVOICE_STATES, 'overdue'] as const;
export type InvoiceStanding = (typeof INVOICE_STANDINGS)[number];
