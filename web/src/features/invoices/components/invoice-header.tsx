import { Button } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import type { Invoice } from '@clientele/domain/invoice';
import { invoiceStanding } from '@clientele/domain/invoice-standing';
import * as m from '@clientele/messages';
import { IconDownload, IconPencil, IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useSession } from '../../../session/session.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { useDraftingDenial } from '../use-invoice-denial.ts';
import { invoiceTitle } from '../invoice-title.ts';
import { useDownload } from '../use-download.ts';
import { useWorkspaceToday } from '../use-workspace-today.ts';
import { InvoiceChip } from './invoice-chip.tsx';
import { InvoiceFacts } from './invoice-facts.tsx';
import { NextStep, type Step } from './next-step.tsx';
import classes from './invoice-header.module.css';

const StepDialogs = lazy(lazyPart(async () => ({ default: (await import('./step-dialogs.tsx')).StepDialogs })));

type Props = {
  invoice: Invoice;
  /** null while it is on its way, or when it is gone */
  client: Client | null;
  onEdit: (() => void) | undefined;
  onRemoved: () => void;
};

/** What the invoice is called, how it stands, and what can be done with it. */
export function InvoiceHeader({ invoice, client, onEdit, onRemoved }: Props) {
  const { workspace } = useSession();
  const today = useWorkspaceToday();
  const drafting = useDraftingDenial();
  const locked = client?.deleted === true ? m.record_locked_trash() : drafting;
  const { download, downloading } = useDownload(invoice);
  const [step, setStep] = useState<Step>();
  const { workspaceId, clientId } = { workspaceId: workspace.id, clientId: invoice.clientId };
  return (
    <header className={classes['header']}>
      <div className={classes['top']}>
        <div className={classes['names']}>
          <h1>{invoiceTitle(invoice)}</h1>
          <Link to="/w/$workspaceId/clients/$clientId" params={{ workspaceId, clientId }}>
            {client?.displayName ?? invoice.parties.clientName}
          </Link>
        </div>
        <InvoiceChip standing={invoiceStanding(invoice, today)} />
      </div>
      <InvoiceFacts invoice={invoice} />
      <div className={classes['actions']}>
        {invoice.state === 'draft' && locked === undefined && onEdit !== undefined && (
          <Button
            variant="default"
            leftSection={<IconPencil size={16} stroke={1.75} aria-hidden />}
            disabled={client === null}
            onClick={onEdit}
          >
            {m.invoice_edit()}
          </Button>
        )}
        {invoice.pdfReady && (
          <Button
            variant="default"
            leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
            loading={downloading}
            onClick={download}
          >
            {m.invoice_download()}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden />}
          onClick={() => globalThis.print()}
        >
          {m.invoice_print()}
        </Button>
        <NextStep state={invoice.state} locked={locked} waiting={client === null} onStep={setStep} />
      </div>
      {step !== undefined && client !== null && (
        <Suspense>
          <StepDialogs
            step={step}
            invoice={invoice}
            client={client}
            onClose={() => setStep(undefined)}
            onRemoved={onRemoved}
          />
        </Suspense>
      )}
    </header>
  );
}
