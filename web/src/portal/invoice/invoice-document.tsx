import * as m from '@clientele/messages';
import { addressLines } from '../../format/addresses.ts';
import { calendarDateLabel } from '../../format/dates.ts';
import { percentLabel } from '../../format/hundredths.ts';
import { moneyLabel } from '../../format/money.ts';
import type { ShownInvoice } from '../api/use-invoices.ts';
import { FreeLines } from './free-lines.tsx';
import classes from './invoice.module.css';
import { WorkLines } from './work-lines.tsx';

/** The sheet of paper: also what is printed. */
export function InvoiceDocument({ invoice }: { invoice: ShownInvoice }) {
  const { parties, currency } = invoice;
  function amount(minor: number): string {
    return moneyLabel(minor, currency);
  }
  return (
    <article className={classes.sheet}>
      <header className={classes.top}>
        <h1>{m.portal_invoice_title({ number: invoice.number })}</h1>
        <dl className={classes.facts}>
          <Fact label={m.portal_invoice_issued()} value={dateOf(invoice.issuedOn)} />
          <Fact label={m.portal_invoice_due()} value={dateOf(invoice.dueOn)} />
          <Fact
            label={m.portal_invoice_period()}
            value={m.portal_invoice_dates({ from: dateOf(invoice.periodFrom), to: dateOf(invoice.periodTo) })}
          />
          <Fact label={m.portal_invoice_terms()} value={m.portal_invoice_terms_days({ count: invoice.termsDays })} />
          <Fact label={m.portal_invoice_po()} value={invoice.poNumber} />
        </dl>
      </header>
      {invoice.state === 'void' && <p className={classes.void}>{m.portal_invoice_void_note()}</p>}
      <div className={classes.parties}>
        <div>
          <h2>{m.portal_invoice_from()}</h2>
          <p>{parties.workspaceName}</p>
        </div>
        <div>
          <h2>{m.portal_invoice_to()}</h2>
          <p>{parties.legalName === '' ? parties.clientName : parties.legalName}</p>
          {parties.address !== null && addressLines(parties.address).map((line) => <p key={line}>{line}</p>)}
          {parties.taxIds.map((taxId) => (
            <p key={taxId}>{taxId.split(':').filter(Boolean).join(' ')}</p>
          ))}
        </div>
      </div>
      <WorkLines lines={invoice.workLines} amount={amount} />
      <FreeLines lines={invoice.freeLines} amount={amount} />
      <dl className={classes.sums}>
        <dt>{m.portal_invoice_subtotal()}</dt>
        <dd>{amount(invoice.subtotalMinor)}</dd>
        <dt>{m.portal_invoice_tax({ rate: percentLabel(invoice.taxRate) })}</dt>
        <dd>{amount(invoice.taxMinor)}</dd>
        <dt className={classes.total}>{m.portal_invoice_total()}</dt>
        <dd className={classes.total}>{amount(invoice.totalMinor)}</dd>
      </dl>
      {invoice.footer !== '' && <p className={classes.footer}>{invoice.footer}</p>}
    </article>
  );
}

function dateOf(date: string): string {
  return date === '' ? '' : calendarDateLabel(date);
}

function Fact({ label, value }: { label: string; value: string }) {
  if (value === '') return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
