import type { Invoice } from '@clientele/domain/invoice';
import * as m from '@clientele/messages';
import { addressLines } from '../../../format/addresses.ts';
import { calendarDateLabel } from '../../../format/dates.ts';
import { periodLabel } from '../invoice-title.ts';
import { DocumentLines } from './document-lines.tsx';
import { DocumentTotals } from './document-totals.tsx';
import classes from './invoice-document.module.css';

/** An invoice as it is printed: on the page like a sheet of paper, and alone on the sheet. */
export function InvoiceDocument({ invoice }: { invoice: Invoice }) {
  const { parties, number, note, footer } = invoice;
  return (
    <article className={classes['paper']} aria-label={m.invoice_document_title()}>
      <div className={classes['head']}>
        <p className={classes['sender']}>{parties.workspaceName}</p>
        <div className={classes['title']}>
          <p>{m.invoice_document_title()}</p>
          <p className={classes['number']}>{number === '' ? m.invoice_document_draft() : number}</p>
        </div>
      </div>
      <div className={classes['head']}>
        <div className={classes['receiver']}>
          <p className={classes['label']}>{m.invoice_document_bill_to()}</p>
          <p className={classes['strong']}>{parties.legalName === '' ? parties.clientName : parties.legalName}</p>
          {[...(parties.address === null ? [] : addressLines(parties.address)), ...parties.taxIds].map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <Facts invoice={invoice} />
      </div>
      <DocumentLines invoice={invoice} />
      <DocumentTotals invoice={invoice} />
      {note !== '' && <p className={classes['note']}>{note}</p>}
      {footer !== '' && <p className={classes['footer']}>{footer}</p>}
    </article>
  );
}

function Facts({ invoice }: { invoice: Invoice }) {
  const facts = [
    ...(invoice.issuedOn === '' ? [] : [[m.invoice_document_issued(), calendarDateLabel(invoice.issuedOn)] as const]),
    [m.invoice_document_due(), dueLabel(invoice)] as const,
    [m.invoice_document_period(), periodLabel(invoice)] as const,
    ...(invoice.poNumber === '' ? [] : [[m.invoice_document_po(), invoice.poNumber] as const]),
  ];
  return (
    <dl className={classes['facts']}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A draft knows its terms; the day follows when it is issued. */
function dueLabel({ dueOn, termsDays }: Invoice): string {
  return dueOn === '' ? m.invoice_terms({ count: termsDays }) : calendarDateLabel(dueOn);
}
