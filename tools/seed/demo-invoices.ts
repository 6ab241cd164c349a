import { addDays, addMonths, type CalendarDate } from '../../domain/src/calendar-date.ts';
import type { ClientFields } from '../../domain/src/client.ts';
import type { Company } from '../../domain/src/company.ts';
import type { Contact } from '../../domain/src/contact.ts';
import type { EffectiveSettings } from '../../domain/src/effective-settings.ts';
import { invoiceMonth, invoiceNumber } from '../../domain/src/invoice-number.ts';
import { priceInvoice } from '../../domain/src/invoice-pricing.ts';
import { chooseRecipients } from '../../domain/src/invoice-recipients.ts';
import { inLineOrder, workLineOf } from '../../domain/src/invoice-work.ts';
import { NEW_INVOICE, type FreeLine, type InvoiceFields } from '../../domain/src/invoice.ts';
import { partiesOf } from '../../functions/src/invoices/parties.ts';
import { DEMO_POSITIONS } from './demo-positions.ts';
import type { ProjectHistory } from './demo-projects.ts';
import type { WorkItemHistory } from './demo-work-items.ts';
import { dateBefore, momentOn, rewritten, written } from './moments.ts';

/** One invoice as it came about, oldest state first. */
export type InvoiceHistory = { id: string; states: readonly InvoiceFields[] };

/** What becomes of an invoice. The one that is void was made out anew. */
type Fate = 'draft' | 'sent' | 'paid' | 'void';

type Plan = { months: readonly number[]; fate: Fate };

/** Which months before this one an invoice is about, by the turn of the client. The older months lie on one invoice. */
function plansOf(turn: number): readonly Plan[] {
  return [
    { months: [6, 5, 4, 3], fate: turn % 4 === 3 ? 'sent' : 'paid' },
    ...(turn % 4 === 1 ? [{ months: [2], fate: 'void' } as const] : []),
    { months: [2], fate: turn % 2 === 0 ? 'sent' : 'paid' },
    { months: [1], fate: turn % 3 === 0 ? 'draft' : 'sent' },
  ];
}

/** Everything that the invoices of one client are made from. */
export type Billing = {
  clientId: string;
  /** which of the clients with invoices it is */
  turn: number;
  by: string;
  record: ClientFields;
  contacts: readonly Contact[];
  settings: EffectiveSettings<'invoicing'>;
  workspaceName: string;
  company: Company;
  projects: readonly ProjectHistory[];
  items: readonly WorkItemHistory[];
  now: Date;
};

export type Billed = {
  invoices: readonly InvoiceHistory[];
  items: readonly WorkItemHistory[];
  /** rates of the client's card that an issued invoice used */
  usedRateIds: ReadonlySet<string>;
};

const EXTRA: readonly (readonly FreeLine[])[] = [
  [],
  [{ text: 'Travel, two trips', quantity: 200, unitMinor: 18_000 }],
  [
    { text: 'Hire of lifting platform, days', quantity: 150, unitMinor: 32_000 },
    { text: 'Goodwill for the late report', quantity: 100, unitMinor: -15_000 },
  ],
];

function monthStart(now: Date, monthsAgo: number): CalendarDate {
  return addMonths(`${dateBefore(now, 0).slice(0, 7)}-01`, -monthsAgo);
}

function periodOf(now: Date, { months }: Plan): { periodFrom: CalendarDate; periodTo: CalendarDate } {
  const [first, last] = [Math.max(...months), Math.min(...months)];
  return { periodFrom: monthStart(now, first), periodTo: addDays(monthStart(now, last - 1), -1) };
}

/** The eighth of the month after, and a day later what was made out anew; today, where that has not come yet. */
function issueDay(now: Date, plan: Plan, later: number): CalendarDate {
  const day = addDays(monthStart(now, Math.min(...plan.months) - 1), 7 + later);
  const today = dateBefore(now, 0);
  return day < today ? day : today;
}

function latest<State>(states: readonly State[]): State {
  const last = states.at(-1);
  if (last === undefined) throw new Error('A history has no state.');
  return last;
}

type Made = { invoice: InvoiceHistory; items: WorkItemHistory[] };

/** Claims what was approved of the period and takes the invoice as far as the plan says; its number comes later. Null without work. */
function make(billing: Billing, items: readonly WorkItemHistory[], plan: Plan, place: number): Made | null {
  const { clientId, by, record, settings, now, turn } = billing;
  const { periodFrom, periodTo } = periodOf(now, plan);
  const issuedOn = issueDay(now, plan, plan.fate === 'void' ? 0 : 1);
  const draftedAt = momentOn(issuedOn, 14, now);
  const claimed = items.filter(({ states }) => {
    const { state, workDate, invoiceId, updatedAt } = latest(states);
    const isFree = state === 'approved' && invoiceId === '' && updatedAt < draftedAt;
    return isFree && workDate >= periodFrom && workDate <= periodTo;
  });
  if (claimed.length === 0) return null;
  const id = `${clientId}i${place + 1}`;
  const workLines = claimed
    .map(({ id: itemId, states }) => {
      const item = { ...latest(states), id: itemId };
      const project = billing.projects.find((each) => each.id === item.projectId);
      const position = DEMO_POSITIONS.find((each) => each.id === item.positionId);
      return workLineOf(item, {
        project: project === undefined ? '' : latest(project.states).name,
        position: position?.name ?? '',
      });
    })
    .toSorted(inLineOrder);
  const freeLines = [...(EXTRA[(turn + place) % EXTRA.length] ?? [])];
  const amounts = priceInvoice({ workLines, freeLines, taxRate: settings.taxRate.value });
  if (amounts === null) throw new Error(`The invoice ${id} comes to too much.`);
  const draft: InvoiceFields = {
    ...NEW_INVOICE,
    clientId,
    periodFrom,
    periodTo,
    currency: settings.currency.value,
    workLines,
    freeLines,
    taxRate: settings.taxRate.value,
    ...amounts,
    termsDays: settings.termsDays.value,
    poNumber: settings.poRequired.value ? `PO-${48_000 + turn * 10 + place}` : '',
    footer: settings.footer.value,
    note: '',
    parties: partiesOf(record, billing.workspaceName, billing.company),
    ...written(by, draftedAt),
  };
  const states = statesOf(billing, draft, plan.fate, issuedOn);
  const bound = claimed.map((item) => bind(item, id, by, draft.createdAt));
  return {
    invoice: { id, states },
    items: plan.fate === 'void' ? bound.map((item) => bind(item, '', by, latest(states).updatedAt)) : bound,
  };
}

function statesOf(
  { by, contacts, record, settings, now }: Billing,
  draft: InvoiceFields,
  fate: Fate,
  issuedOn: CalendarDate,
): InvoiceFields[] {
  if (fate === 'draft') return [draft];
  const mailed = settings.delivery.value === 'email' || settings.delivery.value === 'both';
  const sentAt = momentOn(issuedOn, 15, now);
  const sent = rewritten(draft, by, sentAt, {
    state: 'sent',
    issuedOn,
    dueOn: addDays(issuedOn, draft.termsDays),
    recipients: mailed ? chooseRecipients(contacts, record, settings.billingRoles.value).recipients : [],
    sentAt,
  });
  if (fate === 'sent') return [draft, sent];
  if (fate === 'void') {
    const voidReason = 'Hours of the second week were missing.';
    const at = momentOn(issuedOn, 17, now);
    return [draft, sent, rewritten(sent, by, at, { state: 'void', voidReason, change: { reason: voidReason } })];
  }
  const paidOn = addDays(issuedOn, 12);
  return [draft, sent, rewritten(sent, by, momentOn(paidOn, 18, now), { state: 'paid', paidOn })];
}

/** Gives work to an invoice, or to none. */
function bind({ id, states }: WorkItemHistory, invoiceId: string, by: string, at: Date): WorkItemHistory {
  return { id, states: [...states, rewritten(latest(states), by, at, { invoiceId })] };
}

/** The invoices of one client, one after the other, and its work as they left it. */
export function demoInvoices(billing: Billing): Billed {
  let items = [...billing.items];
  const invoices: InvoiceHistory[] = [];
  for (const plan of plansOf(billing.turn)) {
    const made = make(billing, items, plan, invoices.length);
    if (made === null) continue;
    invoices.push(made.invoice);
    const changed = new Map(made.items.map((item) => [item.id, item]));
    items = items.map((item) => changed.get(item.id) ?? item);
  }
  const issued = new Set(invoices.filter(({ states }) => latest(states).state !== 'draft').map(({ id }) => id));
  const used = items.filter(({ states }) => states.some(({ invoiceId }) => issued.has(invoiceId)));
  const rateIds = used.map(({ states }) => latest(states).rate?.rateId ?? null).filter((rateId) => rateId !== null);
  return { invoices, items, usedRateIds: new Set(rateIds) };
}

/** Numbers the issued invoices of a workspace in the order in which they were sent; `counts` is how many each month has. */
export function numberInvoices(
  workspaceId: string,
  prefix: string,
  invoices: readonly InvoiceHistory[],
): { invoices: ReadonlyMap<string, InvoiceHistory>; counts: ReadonlyMap<string, number> } {
  const counts = new Map<string, number>();
  const numbered = new Map(invoices.map((invoice) => [invoice.id, invoice]));
  const issued = invoices.filter(({ states }) => latest(states).state !== 'draft');
  const ordered = issued.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  for (const { id, states } of ordered) {
    const { issuedOn, parties } = latest(states);
    const month = invoiceMonth(issuedOn);
    const sequence = (counts.get(month) ?? 0) + 1;
    counts.set(month, sequence);
    const number = invoiceNumber({ prefix, workspaceId, code: parties.code, issuedOn, sequence });
    numbered.set(id, { id, states: states.map((state) => (state.state === 'draft' ? state : { ...state, number })) });
  }
  return { invoices: numbered, counts };
}

function orderOf({ id, states }: InvoiceHistory): string {
  return `${latest(states).issuedOn} ${id}`;
}
