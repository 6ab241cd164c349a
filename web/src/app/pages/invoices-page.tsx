import { useNavigate, useSearch } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { InvoicesView } from '../../features/invoices/components/invoices-view.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { readInvoicesSearch } from '../search/invoices-search.ts';

export function InvoicesPage() {
  usePageTitle(m.nav_invoices());
  const { status } = useSearch({ from: '/w/$workspaceId/invoices' });
  const navigate = useNavigate({ from: '/w/$workspaceId/invoices' });
  return (
    <InvoicesView
      status={status}
      onStatus={(next) =>
        void navigate({ search: readInvoicesSearch({ status: next }), replace: true, resetScroll: false })
      }
      onNew={() => void navigate({ to: '/w/$workspaceId/invoices/new' })}
    />
  );
}
