import { today } from '@clientele/domain/calendar-date-zone';
import type { ComplianceStatus } from '@clientele/domain/compliance-statuses';
import type { InvoiceFields } from '@clientele/domain/invoice';
import { owedBy, type Owed } from '@clientele/domain/invoice-standing';
import type { ProjectStatus } from '@clientele/domain/project';
import type { ReportPeriod } from '@clientele/domain/report-period';
import { totalMinutes, type WorkItemFields } from '@clientele/domain/work-item';

/** Approved work of one position in one currency. */
export type PositionWork = { name: string; currency: string; minutes: number; totalMinor: number };

export type ReportedInvoices = {
  issued: readonly Pick<InvoiceFields, 'number' | 'issuedOn' | 'dueOn' | 'totalMinor' | 'currency'>[];
  owed: readonly Owed[];
};

/** What a report tells; a part that is absent was not asked for. */
export type ReportData = {
  work?: readonly PositionWork[];
  projects?: readonly { name: string; status: ProjectStatus }[];
  invoices?: ReportedInvoices;
  compliance?: readonly { name: string; status: ComplianceStatus }[];
  documents?: readonly string[];
};

type Worked = Pick<WorkItemFields, 'state' | 'deleted' | 'workDate' | 'positionId' | 'minutes' | 'rate'>;

/** Approved work of the period, by position and currency: amounts of different currencies do not add up. */
export function workByPosition(
  items: readonly Worked[],
  positions: ReadonlyMap<string, string>,
  { from, to }: Pick<ReportPeriod, 'from' | 'to'>,
): PositionWork[] {
  const found = new Map<string, PositionWork>();
  for (const { state, deleted, workDate, positionId, minutes, rate } of items) {
    if (state !== 'approved' || deleted || rate === null || workDate < from || workDate > to) continue;
    const key = `${positionId}/${rate.currency}`;
    const name = positions.get(positionId) ?? positionId;
    const before = found.get(key) ?? { name, currency: rate.currency, minutes: 0, totalMinor: 0 };
    found.set(key, {
      ...before,
      minutes: before.minutes + totalMinutes(minutes),
      totalMinor: before.totalMinor + rate.totalMinor,
    });
  }
  return [...found.values()].toSorted((a, b) => (`${a.name}/${a.currency}` < `${b.name}/${b.currency}` ? -1 : 1));
}

/** What was issued in the period and not taken back, by day, and what is owed now. */
export function issuedIn(
  invoices: readonly InvoiceFields[],
  { from, to }: Pick<ReportPeriod, 'from' | 'to'>,
  now: Date,
  timezone: string,
): ReportedInvoices {
  const issued = invoices
    .filter(({ state, deleted }) => !deleted && (state === 'sent' || state === 'paid'))
    .filter(({ issuedOn }) => issuedOn >= from && issuedOn <= to)
    .toSorted((a, b) => (`${a.issuedOn}/${a.number}` < `${b.issuedOn}/${b.number}` ? -1 : 1));
  return { issued, owed: owedBy(invoices, today(now, timezone)) };
}
