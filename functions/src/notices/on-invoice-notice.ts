import { invoiceSchema, type InvoiceFields } from '@clientele/domain/invoice';
import { paths } from '@clientele/domain/paths';
import { invoiceSent } from './happenings.ts';
import { onNotice } from './notice-trigger.ts';

/** Tells that an invoice was sent. */
export const onInvoiceNotice = onNotice<InvoiceFields>({
  document: `${paths.invoices('{workspaceId}')}/{id}`,
  schema: invoiceSchema,
  clientOf: ({ clientId }) => clientId,
  happeningOf: invoiceSent,
  isStillSo: ({ state }) => state !== 'void',
});
