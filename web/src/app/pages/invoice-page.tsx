import { useNavigate, useParams } from '@tanstack/react-router';
import { InvoiceView } from '../../features/invoices/components/invoice-view.tsx';

export function InvoicePage() {
  const { invoiceId } = useParams({ from: '/w/$workspaceId/invoices/$invoiceId' });
  const navigate = useNavigate({ from: '/w/$workspaceId/invoices/$invoiceId' });
  // Another invoice is another page: what somebody was about to change does not carry over.
  return (
    <InvoiceView
      key={invoiceId}
      invoiceId={invoiceId}
      onRemoved={() => void navigate({ to: '/w/$workspaceId/invoices', replace: true })}
    />
  );
}
