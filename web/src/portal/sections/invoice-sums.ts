import { isOver } from '@clientele/domain/calendar-date-zone';
import type { PortalInvoice } from '@clientele/domain/portal-projections';
import { moneyLabel } from '../../format/money.ts';

/** Whether an invoice should have been paid by now: through the end of its day in the client's time zone it is not late. */
export function isOverdue(
  { state, dueOn }: Pick<PortalInvoice, 'state' | 'dueOn'>,
  now: Date,
  timezone: string,
): boolean {
  return state === 'sent' && dueOn !== '' && isOver(dueOn, now, timezone);
}

/** One amount per currency, the currencies in the order in which they first come: they are never added up. */
export function totalsOf(invoices: readonly Pick<PortalInvoice, 'currency' | 'totalMinor'>[]): Map<string, number> {
  const totals = new Map<string, number>();
  for (const { currency, totalMinor } of invoices) totals.set(currency, (totals.get(currency) ?? 0) + totalMinor);
  return totals;
}

export function totalsLabel(totals: ReadonlyMap<string, number>): string {
  return [...totals].map(([currency, minor]) => moneyLabel(minor, currency)).join(' + ');
}
