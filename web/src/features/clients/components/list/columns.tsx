import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import type { ReactNode } from 'react';
import { RelativeTime } from '../../../../ui/relative-time.tsx';
import { ClientStatusBadge } from '../client-status-badge.tsx';
import { ClientName } from './client-name.tsx';
import { clientPlace } from './client-place.ts';
import { ComplianceChip } from './compliance-chip.tsx';
import { contactName } from './contact-name.ts';
import type { SortColumn } from './sort-clients.ts';

export type CellContext = { ownerName: string; pending: boolean };

export type Column = {
  id: SortColumn;
  label: () => string;
  cell: (client: Client, context: CellContext) => ReactNode;
};

/** The columns of the list, in order. Widths and the order in which they give way on narrow screens are in client-table.module.css. */
export const COLUMNS: readonly Column[] = [
  {
    id: 'name',
    label: m.clients_column_client,
    cell: (client, { pending }) => <ClientName client={client} pending={pending} />,
  },
  { id: 'status', label: m.clients_column_status, cell: (client) => <ClientStatusBadge status={client.status} /> },
  { id: 'compliance', label: m.clients_column_compliance, cell: (client) => <ComplianceChip client={client} /> },
  { id: 'industry', label: m.clients_column_industry, cell: (client) => client.industry },
  { id: 'place', label: m.clients_column_place, cell: clientPlace },
  { id: 'contact', label: m.clients_column_contact, cell: contactName },
  { id: 'owner', label: m.clients_column_owner, cell: (_client, { ownerName }) => ownerName },
  { id: 'updated', label: m.clients_column_updated, cell: (client) => <RelativeTime at={client.updatedAt} /> },
];
