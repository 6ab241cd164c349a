import type { Address } from './address.ts';
import type { CalendarDate } from './calendar-date.ts';
import { companyName, type Company, type Logo } from './company.ts';
import { freeLineAmount } from './invoice-pricing.ts';
import type { InvoiceState } from './invoice-states.ts';
import type { FreeLine, Parties, WorkLine } from './invoice.ts';
import type { WorkKind } from './rate-resolution-charge.ts';
import type { RateUnit } from './service-rate-terms.ts';
import { readableTaxId } from './tax-id.ts';

/** What of an invoice may stand on its sheet: a stored invoice has it, and so has the copy that the client's own people read. */
export type SheetSource = {
  state: InvoiceState;
  number: string;
  periodFrom: CalendarDate;
  periodTo: CalendarDate;
  currency: string;
  workLines: readonly Omit<WorkLine, 'workItemId'>[];
  freeLines: readonly FreeLine[];
  taxRate: number;
  subtotalMinor: number;
  taxMinor: number;
  totalMinor: number;
  termsDays: number;
  poNumber: string;
  footer: string;
  note: string;
  parties: Parties;
  issuedOn: string;
  dueOn: string;
  paidOn: string;
};

/** How an invoice stands where that must not be overlooked; an invoice that waits for its payment has no mark. */
export type SheetMark = { state: 'draft' } | { state: 'paid'; day: CalendarDate } | { state: 'void' };

export type SheetFact =
  | { field: 'number' | 'poNumber'; text: string }
  | { field: 'issuedOn' | 'dueOn'; day: CalendarDate }
  | { field: 'period'; from: CalendarDate; to: CalendarDate }
  | { field: 'terms'; days: number };

/** Somebody on the sheet. `registrationId` is a line of its own, because it needs its name to be understood. */
export type SheetParty = {
  name: string;
  /** what else they are called; blank when that is the same */
  knownAs: string;
  address: Omit<Address, 'kind' | 'label'> | null;
  /** as they read: "VAT DE123456789" */
  taxIds: readonly string[];
  registrationId: string;
  email: string;
  phone: string;
  website: string;
};

/** How much of what at which price. `rateMinor` null: of invoices from before prices were kept with their lines. */
export type SheetCharge =
  | {
      of: 'work';
      work: WorkKind;
      minutes: number;
      unit: RateUnit;
      rateMinor: number | null;
      /** hundredths */
      multiplier: number;
      amountMinor: number;
    }
  | { of: 'pieces'; quantity: number; rateMinor: number; amountMinor: number };

export type SheetLine = {
  /** blank for what somebody wrote */
  day: string;
  /** project, position and person, or what somebody wrote; none of them blank */
  what: readonly string[];
  details: string;
  charges: readonly SheetCharge[];
};

export type PaymentFact = {
  field: 'reference' | 'accountHolder' | 'bankName' | 'iban' | 'bic' | 'accountNumber' | 'routingNumber';
  text: string;
};

/**
 * Everything that stands on an invoice, in its order. The staff page, the portal and the PDF paint this and nothing else. What a tax invoice
 * needs (Council Directive 2006/112/EC, Article 226) is on it: both parties with address and tax number, number, day of issue, period of
 * the supply, quantity, nature and unit price, the taxable amount, the rate and the tax; exemptions are named by note and footer.
 */
export type InvoiceSheet = {
  mark: SheetMark | null;
  logo: Logo | null;
  /** #rrggbb, or blank */
  accentColor: string;
  sender: SheetParty;
  receiver: SheetParty;
  facts: readonly SheetFact[];
  currency: string;
  lines: readonly SheetLine[];
  /** hundredths of a percent */
  taxRate: number;
  subtotalMinor: number;
  taxMinor: number;
  totalMinor: number;
  payment: readonly PaymentFact[];
  paymentNote: string;
  note: string;
  footer: string;
};

/** What stands on an invoice. */
export function invoiceSheet(invoice: SheetSource): InvoiceSheet {
  const { company } = invoice.parties;
  const { currency, taxRate, subtotalMinor, taxMinor, totalMinor, note, footer } = invoice;
  return {
    mark: markOf(invoice),
    logo: company?.logo ?? null,
    accentColor: company?.accentColor ?? '',
    sender: senderOf(invoice.parties),
    receiver: receiverOf(invoice.parties),
    facts: factsOf(invoice),
    currency,
    lines: [...invoice.workLines.map(workSheetLine), ...invoice.freeLines.map(freeSheetLine)],
    taxRate,
    subtotalMinor,
    taxMinor,
    totalMinor,
    payment: paymentOf(invoice.number, company),
    paymentNote: company?.paymentNote ?? '',
    note,
    footer,
  };
}

function markOf({ state, paidOn }: Pick<SheetSource, 'state' | 'paidOn'>): SheetMark | null {
  if (state === 'sent') return null;
  return state === 'paid' ? { state, day: paidOn } : { state };
}

function senderOf({ workspaceName, company }: Parties): SheetParty {
  const name = companyName(company, workspaceName);
  return {
    name,
    knownAs: name === workspaceName ? '' : workspaceName,
    address: company?.address ?? null,
    taxIds: (company?.taxIds ?? []).map(readableTaxId),
    registrationId: company?.registrationId ?? '',
    email: company?.email ?? '',
    phone: company?.phone ?? '',
    website: company?.website ?? '',
  };
}

function receiverOf({ clientName, legalName, address, taxIds }: Parties): SheetParty {
  const name = legalName === '' ? clientName : legalName;
  const knownAs = name === clientName ? '' : clientName;
  return {
    name,
    knownAs,
    address,
    taxIds: taxIds.map(readableTaxId),
    registrationId: '',
    email: '',
    phone: '',
    website: '',
  };
}

/** A draft has neither number nor days; it knows its terms alone. */
function factsOf({ number, issuedOn, dueOn, periodFrom, periodTo, termsDays, poNumber }: SheetSource): SheetFact[] {
  const facts: SheetFact[] = [];
  if (number !== '') facts.push({ field: 'number', text: number });
  if (issuedOn !== '') facts.push({ field: 'issuedOn', day: issuedOn });
  facts.push({ field: 'period', from: periodFrom, to: periodTo }, { field: 'terms', days: termsDays });
  if (dueOn !== '') facts.push({ field: 'dueOn', day: dueOn });
  if (poNumber !== '') facts.push({ field: 'poNumber', text: poNumber });
  return facts;
}

/** Accounts without a name are called by their address, and no address of the staff may leave the house. */
export function withoutAddress(personName: string): string {
  return personName.includes('@') ? '' : personName;
}

function workSheetLine(line: Omit<WorkLine, 'workItemId'>): SheetLine {
  const { projectName, positionName, personName, workDate, text } = line;
  return {
    day: workDate,
    what: [projectName, positionName, withoutAddress(personName)].filter((part) => part !== ''),
    details: text,
    charges: chargesOf(line),
  };
}

/** What does not add up to the line's amount is left out: the amount is what was agreed on. */
function chargesOf({ charges, minutes, rateUnit, amountMinor }: Omit<WorkLine, 'workItemId'>): SheetCharge[] {
  const sum = charges.reduce((total, charge) => total + charge.amountMinor, 0);
  if (charges.length > 0 && sum === amountMinor)
    return charges.map((charge) => ({ ...charge, of: 'work', unit: rateUnit }));
  return [{ of: 'work', work: 'regular', minutes, unit: rateUnit, rateMinor: null, multiplier: 100, amountMinor }];
}

function freeSheetLine(line: FreeLine): SheetLine {
  const { text, quantity, unitMinor } = line;
  const charge = { of: 'pieces', quantity, rateMinor: unitMinor, amountMinor: freeLineAmount(line) } as const;
  return { day: '', what: [text], details: '', charges: [charge] };
}

const BANK_FIELDS = ['accountHolder', 'bankName', 'iban', 'bic', 'accountNumber', 'routingNumber'] as const;

/** A draft has no number yet that a payment could name. */
function paymentOf(number: string, company: Company | null): PaymentFact[] {
  const reference = number === '' ? [] : [{ field: 'reference' as const, text: number }];
  const bank = company === null ? [] : BANK_FIELDS.map((field) => ({ field, text: company[field] }));
  return [...reference, ...bank].filter(({ text }) => text !== '');
}
