import { DOCUMENT_ID } from '@clientele/domain/formats';
import { INVOICE_STANDINGS, type InvoiceStanding } from '@clientele/domain/invoice-states';

/** Which invoices are shown; absent is all. */
export type InvoicesSearch = { status?: InvoiceStanding };

/** Anything malformed in the address counts as absent. */
export function readInvoicesSearch(search: Record<string, unknown>): InvoicesSearch {
  const status = INVOICE_STANDINGS.find((each) => each === search['status']);
  return status === undefined ? {} : { status };
}

/** Whom a new invoice is for; absent until somebody is chosen. */
export type NewInvoiceSearch = { client?: string };

export function readNewInvoiceSearch({ client }: Record<string, unknown>): NewInvoiceSearch {
  return typeof client === 'string' && DOCUMENT_ID.test(client) ? { client } : {};
}
