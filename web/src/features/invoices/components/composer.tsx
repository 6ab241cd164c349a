import type { Client } from '@clientele/domain/client';
import type { Invoice } from '@clientele/domain/invoice';
import * as m from '@clientele/messages';
import { explainFailure } from '../../../format/failure.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { useInvoicing } from '../../../session/settings-in-force.ts';
import { useOpenWork } from '../api/use-open-work.ts';
import { InvoicesSkeleton } from './invoices-skeleton.tsx';
import { LoadedComposer } from './loaded-composer.tsx';

export type ComposerProps = {
  client: Client;
  /** the draft that is changed; null makes a new one */
  invoice: Invoice | null;
  onSaved: (invoiceId: string) => void;
  onCancel: () => void;
};

/** Puts an invoice together. */
export function Composer(props: ComposerProps) {
  const { client, invoice } = props;
  const invoicing = useInvoicing(client);
  const work = useOpenWork({ clientId: client.id, invoiceId: invoice?.id ?? '' });
  for (const live of [invoicing, work])
    if (live.status === 'error')
      return <ErrorState title={m.invoice_work_failed()} {...explainFailure(live.failure)} retry={live.retry} />;
  if (invoicing.status !== 'ready' || work.status !== 'ready') return <InvoicesSkeleton />;
  return <LoadedComposer {...props} invoicing={invoicing.data} work={work.data} />;
}
