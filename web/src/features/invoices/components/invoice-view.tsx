import { companyOf } from '@clientele/domain/company';
import type { Invoice } from '@clientele/domain/invoice';
import * as m from '@clientele/messages';
import { IconFileOff, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { objectPaths } from '@clientele/domain/paths';
import { useObjectUrl } from '../../../firebase/use-object-url.ts';
import { explainFailure } from '../../../format/failure.ts';
import { InvoicePaper } from '../../../format/invoice-paper.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { usePageTitle } from '../../../ui/page-title.ts';
import { useInvoice } from '../api/use-invoice.ts';
import { useCompany } from '../../../session/company.ts';
import { useSession } from '../../../session/session.tsx';
import { useOneClient } from '../../../session/one-client.ts';
import { invoiceTitle } from '../invoice-title.ts';
import { useReadingDenial } from '../use-invoice-denial.ts';
import { Composer } from './composer.tsx';
import { InvoiceHeader } from './invoice-header.tsx';
import { InvoicesSkeleton } from './invoices-skeleton.tsx';

type Props = { invoiceId: string; onRemoved: () => void };

/** One invoice, as its receiver gets it, and what can be done with it. */
export function InvoiceView({ invoiceId, onRemoved }: Props) {
  const live = useInvoice(invoiceId);
  const unreadable = useReadingDenial();
  if (unreadable !== undefined)
    return (
      <EmptyState icon={IconLock} title={m.invoices_denied()} heading="h1">
        {unreadable}
      </EmptyState>
    );
  if (live.status === 'loading') return <InvoicesSkeleton />;
  if (live.status === 'error')
    return <ErrorState title={m.invoice_failed()} {...explainFailure(live.failure)} retry={live.retry} />;
  if (live.data === null || live.data.deleted)
    return (
      <EmptyState icon={IconFileOff} title={m.invoice_gone()} heading="h1">
        {m.invoice_gone_text()}
      </EmptyState>
    );
  return <Loaded invoice={live.data} onRemoved={onRemoved} />;
}

function Loaded({ invoice, onRemoved }: { invoice: Invoice; onRemoved: () => void }) {
  const [edited, setEdited] = useState(false);
  const client = useOneClient(invoice.clientId);
  usePageTitle(invoiceTitle(invoice));
  const { workspace } = useSession();
  const shown = useAsItIsNow(invoice);
  const logo = shown.parties.company?.logo ?? null;
  const logoUrl = useObjectUrl(logo === null ? null : objectPaths.logo(workspace.id, logo.id));
  const found = client.status === 'ready' ? client.data : null;
  const editing = edited && invoice.state === 'draft' && found !== null;
  return (
    <>
      <InvoiceHeader
        invoice={invoice}
        client={found}
        onEdit={editing ? undefined : () => setEdited(true)}
        onRemoved={onRemoved}
      />
      {editing ? (
        <Composer client={found} invoice={invoice} onSaved={() => setEdited(false)} onCancel={() => setEdited(false)} />
      ) : (
        <InvoicePaper invoice={shown} logoUrl={logoUrl} />
      )}
    </>
  );
}

/** A draft with the company as it is now, which is how it will be sent; an issued invoice keeps what it was sent with. */
function useAsItIsNow(invoice: Invoice): Invoice {
  const { workspace } = useSession();
  const details = useCompany();
  if (invoice.state !== 'draft' || details.status !== 'ready') return invoice;
  const company = details.data === null ? null : companyOf(details.data);
  return { ...invoice, parties: { ...invoice.parties, workspaceName: workspace.name, company } };
}
