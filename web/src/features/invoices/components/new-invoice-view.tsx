import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { explainFailure } from '../../../format/failure.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { useOneClient } from '../../../session/one-client.ts';
import { useDraftingDenial } from '../use-invoice-denial.ts';
import { Composer } from './composer.tsx';
import { InvoicesSkeleton } from './invoices-skeleton.tsx';
import classes from './composer.module.css';

type Props = {
  /** blank until one is chosen */
  clientId: string;
  /** chooses the client, the way their own feature does it */
  picker: ReactNode;
  onCreated: (invoiceId: string) => void;
  onCancel: () => void;
};

/** From a client to a draft: its period, its work, other lines, and what it comes to. */
export function NewInvoiceView({ clientId, picker, onCreated, onCancel }: Props) {
  const locked = useDraftingDenial();
  if (locked !== undefined)
    return (
      <EmptyState icon={IconLock} title={m.invoice_draft_denied()} heading="h1">
        {locked}
      </EmptyState>
    );
  return (
    <div className={classes['page']}>
      <h1>{m.invoice_new_title()}</h1>
      <div className={classes['picker']}>{picker}</div>
      {clientId !== '' && <OfClient key={clientId} clientId={clientId} onCreated={onCreated} onCancel={onCancel} />}
    </div>
  );
}

function OfClient({ clientId, onCreated, onCancel }: Omit<Props, 'picker'>) {
  const live = useOneClient(clientId);
  if (live.status === 'loading') return <InvoicesSkeleton />;
  if (live.status === 'error')
    return <ErrorState title={m.invoice_client_failed()} {...explainFailure(live.failure)} retry={live.retry} />;
  if (!isOpen(live.data)) return <p className={classes['dimmed']}>{m.invoice_client_gone()}</p>;
  return <Composer client={live.data} invoice={null} onSaved={onCreated} onCancel={onCancel} />;
}

function isOpen(client: Client | null): client is Client {
  return client !== null && !client.deleted;
}
