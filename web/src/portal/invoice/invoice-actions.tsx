import { objectPaths } from '@clientele/domain/paths';
import * as m from '@clientele/messages';
import { FormProblem } from '../../ui/form-problem.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import type { ShownInvoice } from '../api/use-invoices.ts';
import { usePortalData } from '../portal-data.tsx';
import { InvoiceState } from '../sections/invoice-state.tsx';
import { useDownload } from '../sections/use-download.ts';
import classes from './invoice.module.css';

export function InvoiceActions({ invoice }: { invoice: ShownInvoice }) {
  const { workspaceId, clientId } = usePortalData();
  const name = `${invoice.number}.pdf`;
  const { busy, problem, start } = useDownload(objectPaths.invoice(workspaceId, clientId, invoice.id), {
    name,
    contentType: 'application/pdf',
  });
  return (
    <div className={classes.actions}>
      <div>
        <h1>{m.portal_invoice_title({ number: invoice.number })}</h1>
        <InvoiceState invoice={invoice} />
      </div>
      <div className={classes.buttons}>
        <PlainButton variant="default" onClick={() => print()}>
          {m.portal_invoice_print()}
        </PlainButton>
        {invoice.pdfReady ? (
          <PlainButton busy={busy} onClick={start}>
            {m.portal_invoice_pdf()}
          </PlainButton>
        ) : (
          <p role="status" className={classes.soon}>
            {m.portal_invoice_pdf_soon()}
          </p>
        )}
      </div>
      <FormProblem problem={problem} />
    </div>
  );
}
