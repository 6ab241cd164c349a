import { Button } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { IconPlus } from '@tabler/icons-react';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { SectionCard } from '../../../ui/section-card.tsx';
import { newestFirst } from '../newest-first.ts';
import { useDraftingDenial } from '../use-invoice-denial.ts';
import { InvoiceList } from './invoice-list.tsx';
import { LoadedInvoices } from './loaded-invoices.tsx';

type Props = { client: Client; onNew: () => void };

/** The invoices of one client. */
export function InvoicesPanel({ client, onNew }: Props) {
  const drafting = useDraftingDenial();
  const locked = client.deleted ? m.record_locked_trash() : drafting;
  return (
    <SectionCard
      title={m.record_tab_invoices()}
      actions={
        <DeniedTooltip reason={locked}>
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
            onClick={onNew}
          >
            {m.invoice_new()}
          </Button>
        </DeniedTooltip>
      }
    >
      <LoadedInvoices clientId={client.id} none={m.invoices_empty_client()}>
        {(invoices, today) => <InvoiceList invoices={newestFirst(invoices)} today={today} ofOneClient />}
      </LoadedInvoices>
    </SectionCard>
  );
}
