import { invoiceSheet, type SheetSource } from '@clientele/domain/invoice-sheet';
import * as m from '@clientele/messages';
import {
  wordedInvoice,
  type LabelledText,
  type WordedInvoice,
  type WordedParty,
} from '@clientele/wording/invoice-wording';
import classes from './invoice-paper.module.css';
import { personWording } from './wording.ts';

type Props = {
  invoice: SheetSource;
  /** where the sender's logo can be read; null without one */
  logoUrl: string | null;
};

/** An invoice like a sheet of paper, for staff and for the client alike: also what is printed. */
export function InvoicePaper({ invoice, logoUrl }: Props) {
  const sheet = invoiceSheet(invoice);
  const { title, mark, sender, receiver, facts, columns, rows, totals, payment, note, footer } = wordedInvoice(
    sheet,
    personWording(),
  );
  return (
    <article
      className={classes.paper}
      aria-label={title}
      style={sheet.accentColor === '' ? undefined : { borderTop: `4px solid ${sheet.accentColor}` }}
    >
      <header className={classes.head}>
        {logoUrl !== null && sheet.logo !== null && (
          <img
            src={logoUrl}
            alt={m.invoice_sheet_logo({ name: sender.name })}
            width={sheet.logo.width}
            height={sheet.logo.height}
            className={classes.logo}
          />
        )}
        <div className={classes.title}>
          <p>{title}</p>
          {mark !== null && (
            <p className={classes.mark} data-state={mark.state}>
              {mark.text}
            </p>
          )}
        </div>
      </header>
      <div className={classes.parties}>
        <Party party={sender} />
        <Party party={receiver} />
        <Facts facts={facts} />
      </div>
      <Lines columns={columns} rows={rows} />
      <dl className={classes.totals}>
        {totals.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {(payment.facts.length > 0 || payment.note !== '') && (
        <section className={classes.payment}>
          <p className={classes.strong}>{payment.label}</p>
          <Facts facts={payment.facts} />
          {payment.note !== '' && <p className={classes.lines}>{payment.note}</p>}
        </section>
      )}
      {note !== '' && (
        <p className={classes.note} dir="auto">
          {note}
        </p>
      )}
      {footer !== '' && (
        <p className={classes.footer} dir="auto">
          {footer}
        </p>
      )}
    </article>
  );
}

function Party({ party: { label, name, lines } }: { party: WordedParty }) {
  return (
    <div className={classes.party}>
      <p className={classes.label}>{label}</p>
      <p className={classes.strong}>
        <bdi>{name}</bdi>
      </p>
      {lines.map((line) => (
        <p key={line}>
          <bdi>{line}</bdi>
        </p>
      ))}
    </div>
  );
}

function Facts({ facts }: { facts: readonly LabelledText[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <bdi>{text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Lines({ columns, rows }: Pick<WordedInvoice, 'columns' | 'rows'>) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{columns.day}</th>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.quantity}</th>
          <th scope="col">{columns.price}</th>
          <th scope="col">{columns.amount}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          // Lines have no names: their place is what tells them apart, and an invoice shows them as they are.
          <tr key={place}>
            <td className={classes.day}>{row.day}</td>
            <td className={classes.what}>
              <bdi>{row.what}</bdi>
              {row.details !== '' && (
                <p className={classes.details} dir="auto">
                  {row.details}
                </p>
              )}
            </td>
            <td>{row.quantity}</td>
            <td>{row.price}</td>
            <td>{row.amount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
