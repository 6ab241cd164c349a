import { Skeleton } from '@mantine/core';
import { firstKnownTimezone, today } from '@clientele/domain/calendar-date-zone';
import type { Client } from '@clientele/domain/client';
import type { Invoice } from '@clientele/domain/invoice';
import { invoiceStanding } from '@clientele/domain/invoice-standing';
import * as m from '@clientele/messages';
import { calendarDateLabel } from '../../../../format/dates.ts';
import { failureSentence } from '../../../../format/failure.ts';
import { invoiceStateLabel } from '../../../../format/invoice-fields.ts';
import { moneyLabel } from '../../../../format/money.ts';
import { useCan, useSession } from '../../../../session/session.tsx';
import { useNow } from '../../../../ui/clock.ts';
import { useIssuedInvoices } from '../../api/use-issued-invoices.ts';
import classes from './leaving.module.css';

/** The invoices that keep a client from being deleted; only their number for people who may not read them. */
export function IssuedList({ client }: { client: Client }) {
  const maySee = useCan('clients.view_all');
  const count = client.issuedInvoices;
  return (
    <section className={classes['attached']} aria-label={m.kept_invoices()}>
      <h3>{m.kept_invoices()}</h3>
      {maySee ? <Listed clientId={client.id} count={count} /> : <p>{m.kept_hidden({ count })}</p>}
    </section>
  );
}

function Listed({ clientId, count }: { clientId: string; count: number }) {
  const live = useIssuedInvoices(clientId);
  if (live.status === 'loading')
    return (
      <div role="status" aria-label={m.kept_loading()}>
        <Skeleton height={12} width="70%" my={8} />
        <Skeleton height={12} width="60%" my={8} />
      </div>
    );
  if (live.status === 'error') return <p role="alert">{m.kept_failed({ why: failureSentence(live.failure) })}</p>;
  const more = count - live.data.length;
  return (
    // Reached by keyboard, for a long list scrolls.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes['invoices']} role="region" aria-label={m.kept_invoices()} tabIndex={0}>
      <ul>
        {live.data.map((invoice) => (
          <InvoiceRow key={invoice.id} invoice={invoice} />
        ))}
      </ul>
      {more > 0 && <p>{m.kept_more({ count: more })}</p>}
    </div>
  );
}

function InvoiceRow({ invoice }: { invoice: Invoice }) {
  const { workspace } = useSession();
  const day = today(new Date(useNow()), firstKnownTimezone(workspace.timezone));
  const standing = invoiceStanding(invoice, day);
  return (
    <li>
      <span className={classes['number']}>{invoice.number}</span>
      <span className={classes['amount']}>{moneyLabel(invoice.totalMinor, invoice.currency)}</span>
      <span className={classes['facts']}>
        {m.kept_invoice_facts({
          date: calendarDateLabel(invoice.issuedOn),
          state: standing === 'overdue' ? m.invoice_state_overdue() : invoiceStateLabel(standing),
        })}
      </span>
    </li>
  );
}
