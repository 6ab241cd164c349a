import type { CalendarDate } from './calendar-date.ts';
import type { InvoiceFields } from './invoice.ts';
import type { InvoiceStanding } from './invoice-states.ts';

export function invoiceStanding(
  { state, dueOn }: Pick<InvoiceFields, 'state' | 'dueOn'>,
  today: CalendarDate,
): InvoiceStanding {
  return state === 'sent' && dueOn !== '' && dueOn < today ? 'overdue' : state;
}

/** What is owed in one currency. */
export type Owed = { currency: string; outstandingMinor: number; overdueMinor: number };

/** What is owed altogether, per currency in alphabetical order: amounts of different currencies do not add up. */
export function owedBy(
  invoices: readonly Pick<InvoiceFields, 'state' | 'dueOn' | 'currency' | 'totalMinor' | 'deleted'>[],
  today: CalendarDate,
): Owed[] {
  const owed = new Map<string, Owed>();
  for (const invoice of invoices) {
    if (invoice.state !== 'sent' || invoice.deleted) continue;
    const before = owed.get(invoice.currency) ?? { currency: invoice.currency, outstandingMinor: 0, overdueMinor: 0 };
    const late = invoiceStanding(invoice, today) === 'overdue' ? invoice.totalMinor : 0;
    owed.set(invoice.currency, {
      ...before,
      outstandingMinor: before.outstandingMinor + invoice.totalMinor,
      overdueMinor: before.overdueMinor + late,
    });
  }
  return [...owed.values()].toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
}
