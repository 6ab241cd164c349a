import { objectPaths } from '@clientele/domain/paths';
import * as m from '@clientele/messages';
import { IconArrowLeft, IconReceiptOff } from '@tabler/icons-react';
import { useObjectUrl } from '../../firebase/use-object-url.ts';
import { InvoicePaper } from '../../format/invoice-paper.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { usePortalInvoices, type ShownInvoice } from '../api/use-invoices.ts';
import { usePortalData } from '../portal-data.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import { Loaded } from '../sections/loaded.tsx';
import { InvoiceActions } from './invoice-actions.tsx';
import classes from './invoice.module.css';

/** One invoice, as it was sent. */
export function InvoiceView({ id }: { id: string }) {
  const live = usePortalInvoices();
  const number = live.status === 'ready' ? live.data.find((each) => each.id === id)?.number : undefined;
  usePageTitle(number ?? m.portal_invoices_title());
  return (
    <div className={classes.page}>
      <PlaceLink to={{ section: 'invoices' }} className={classes.back}>
        <IconArrowLeft size={16} stroke={1.75} aria-hidden="true" />
        {m.portal_invoice_back()}
      </PlaceLink>
      <Loaded live={live}>
        {(invoices) => {
          const invoice = invoices.find((each) => each.id === id);
          if (invoice === undefined) {
            return (
              <EmptyState icon={IconReceiptOff} title={m.portal_invoice_gone_title()} heading="h1">
                {m.portal_invoice_gone()}
              </EmptyState>
            );
          }
          return (
            <>
              <InvoiceActions invoice={invoice} />
              <Paper invoice={invoice} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

function Paper({ invoice }: { invoice: ShownInvoice }) {
  const { workspaceId } = usePortalData();
  const logo = invoice.parties.company?.logo ?? null;
  const logoUrl = useObjectUrl(logo === null ? null : objectPaths.logo(workspaceId, logo.id));
  return <InvoicePaper invoice={invoice} logoUrl={logoUrl} />;
}
