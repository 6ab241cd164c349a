import { useCanGoBack, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { ClientPicker } from '../../features/clients/components/client-picker.tsx';
import { NewInvoiceView } from '../../features/invoices/components/new-invoice-view.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { readNewInvoiceSearch } from '../search/invoices-search.ts';

/** Drafts an invoice. How a client is chosen is known to the clients' own feature. */
export function NewInvoicePage() {
  usePageTitle(m.invoice_new_title());
  const { client: clientId = '' } = useSearch({ from: '/w/$workspaceId/invoices/new' });
  const navigate = useNavigate({ from: '/w/$workspaceId/invoices/new' });
  const { history } = useRouter();
  const canGoBack = useCanGoBack();
  return (
    <NewInvoiceView
      clientId={clientId}
      picker={
        <ClientPicker
          label={m.invoices_column_client()}
          value={clientId === '' ? null : clientId}
          onChange={(client) => void navigate({ search: readNewInvoiceSearch({ client }), replace: true })}
        />
      }
      onCreated={(invoiceId) =>
        void navigate({
          to: '/w/$workspaceId/invoices/$invoiceId',
          params: (params) => ({ ...params, invoiceId }),
          replace: true,
        })
      }
      onCancel={() => {
        if (canGoBack) history.back();
        else void navigate({ to: '/w/$workspaceId/invoices' });
      }}
    />
  );
}
