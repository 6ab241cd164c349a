import type { Invoice } from '@clientele/domain/invoice';
import { Link } from '@tanstack/react-router';
import { useSession } from '../../../session/session.tsx';
import { invoiceTitle } from '../invoice-title.ts';
import classes from './invoices.module.css';

/** The way to an invoice, by its number or, before it has one, by what it is about. */
export function InvoiceName({ invoice }: { invoice: Invoice }) {
  const { workspace } = useSession();
  return (
    <Link
      to="/w/$workspaceId/invoices/$invoiceId"
      params={{ workspaceId: workspace.id, invoiceId: invoice.id }}
      className={classes['name']}
    >
      {invoiceTitle(invoice)}
    </Link>
  );
}
