import { list, unwritable, workspace, type Operation, type Place } from './operation.ts';
import { whoeverListsAll } from './oracle.ts';
import { every, isText, LIVING } from './queries.ts';

const INVOICE = '/workspaces/{w}/invoices/{id}';

function invoices(place: Place): string {
  return `${workspace(place)}/invoices`;
}

function invoicePath(place: Place): string {
  return `${invoices(place)}/${place.scene.client}`;
}

export const INVOICE_OPERATIONS: readonly Operation[] = [
  {
    name: 'read an invoice',
    path: INVOICE,
    method: 'get',
    may: whoeverListsAll,
    request: (place) => ({
      given: { [invoicePath(place)]: { clientId: place.scene.client, state: 'sent', deleted: false } },
      request: { get: invoicePath(place) },
    }),
  },
  {
    name: 'list all invoices',
    path: INVOICE,
    method: 'list',
    may: whoeverListsAll,
    request: list(invoices, () => ({ ...every(LIVING), limit: 1 })),
  },
  {
    name: 'list the invoices of a client',
    path: INVOICE,
    method: 'list',
    may: whoeverListsAll,
    request: list(invoices, ({ scene }) => ({ ...every(LIVING, isText('clientId', scene.client)), limit: 1 })),
  },
  ...unwritable('an invoice', INVOICE, invoicePath),
];
