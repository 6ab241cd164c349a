import type { Invoice } from '@clientele/domain/invoice';
import { owedBy, type Owed } from '@clientele/domain/invoice-standing';
import * as m from '@clientele/messages';
import { moneyLabel } from '../../../format/money.ts';
import classes from './invoices.module.css';

type Props = { invoices: readonly Invoice[]; today: string };

/** What is owed, and what of it is late: per currency, since amounts of different currencies do not add up. */
export function OwedFigures({ invoices, today }: Props) {
  const owed = owedBy(invoices, today);
  if (owed.length === 0) return null;
  return (
    <dl className={classes['figures']}>
      <Figure
        label={m.invoices_outstanding()}
        values={owed.map(({ outstandingMinor, currency }) => moneyLabel(outstandingMinor, currency))}
      />
      <Figure label={m.invoices_overdue()} values={overdueOf(owed)} late={owed.some((each) => each.overdueMinor > 0)} />
    </dl>
  );
}

function overdueOf(owed: readonly Owed[]): string[] {
  const late = owed.filter(({ overdueMinor }) => overdueMinor > 0);
  return late.length === 0
    ? [m.invoices_nothing_overdue()]
    : late.map(({ overdueMinor, currency }) => moneyLabel(overdueMinor, currency));
}

function Figure({ label, values, late = false }: { label: string; values: readonly string[]; late?: boolean }) {
  return (
    <div className={classes['figureBox']} data-late={late || undefined}>
      <dt>{label}</dt>
      {values.map((value) => (
        <dd key={value}>{value}</dd>
      ))}
    </div>
  );
}
