import type { WorkLine } from './invoice.ts';
import type { ProblemCode } from './problems.ts';
import { totalMinutes, type WorkItem, type WorkItemFields } from './work-item.ts';

/** What an invoice is about, and which invoice that is: work that it has claimed already is its own. */
export type InvoicedWork = {
  invoiceId: string;
  clientId: string;
  periodFrom: string;
  periodTo: string;
  currency: string;
};

/** Why work cannot stand on an invoice; null when it can. Work of another client is answered like work that does not exist. */
export function workProblem(item: WorkItemFields | null, invoice: InvoicedWork): ProblemCode | null {
  if (item === null || item.deleted || item.clientId !== invoice.clientId) return 'not_a_choice';
  if (item.state !== 'approved' || item.rate === null) return 'not_approved';
  if (item.workDate < invoice.periodFrom || item.workDate > invoice.periodTo) return 'outside_period';
  if (item.invoiceId !== '' && item.invoiceId !== invoice.invoiceId) return 'already_invoiced';
  return item.rate.currency === invoice.currency ? null : 'other_currency';
}

/** The line that an approved work item gets, as it stands now. */
export function workLineOf(item: WorkItem, names: { project: string; position: string }): WorkLine {
  return {
    workItemId: item.id,
    projectName: names.project,
    positionName: names.position,
    personName: item.personName,
    workDate: item.workDate,
    minutes: totalMinutes(item.minutes),
    text: item.description,
    amountMinor: item.rate?.totalMinor ?? 0,
    rateUnit: item.rate?.unit ?? 'hour',
    charges: (item.rate?.lines ?? []).map(({ work, minutes, rateMinor, multiplier, amountMinor }) => ({
      work,
      minutes,
      rateMinor,
      multiplier,
      amountMinor,
    })),
  };
}

/** By day, then by project and person: the order in which an invoice lists its work. */
export function inLineOrder(a: WorkLine, b: WorkLine): number {
  const [first, second] = [a, b].map(({ workDate, projectName, personName, workItemId }) =>
    [workDate, projectName, personName, workItemId].join('\u0000'),
  );
  return first !== undefined && second !== undefined && first < second ? -1 : 1;
}
