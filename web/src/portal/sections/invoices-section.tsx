import * as m from '@clientele/messages';
import { IconReceipt } from '@tabler/icons-react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { usePortalInvoices } from '../api/use-invoices.ts';
import { InvoiceRows } from './invoice-rows.tsx';
import { Loaded } from './loaded.tsx';
import classes from './sections.module.css';

export function InvoicesSection() {
  usePageTitle(m.portal_invoices_title());
  const live = usePortalInvoices();
  return (
    <div className={classes.page}>
      <h1>{m.portal_invoices_title()}</h1>
      <Loaded live={live}>
        {(invoices) =>
          invoices.length === 0 ? (
            <EmptyState icon={IconReceipt} title={m.portal_invoices_none()}>
              {m.portal_invoices_none_text()}
            </EmptyState>
          ) : (
            <div className={classes.block}>
              <InvoiceRows invoices={invoices} />
            </div>
          )
        }
      </Loaded>
    </div>
  );
}
