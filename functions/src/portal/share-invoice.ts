import { paths } from '@clientele/domain/paths';
import { shareWritten } from './share-written.ts';

/** Keeps the portal's copies of invoices that were sent. */
export const shareInvoice = shareWritten({
  collection: 'invoices',
  document: `${paths.invoices('{workspaceId}')}/{id}`,
  mayShow: ({ state }) => state !== 'draft',
});
