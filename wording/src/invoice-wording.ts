import type {
  InvoiceSheet,
  PaymentFact,
  SheetCharge,
  SheetFact,
  SheetLine,
  SheetMark,
  SheetParty,
} from '@clientele/domain/invoice-sheet';
import * as m from '@clientele/messages';
import { addressLines } from './address-lines.ts';
import { isolated } from './isolated.ts';
import { countryText, dayText, hundredthsText, minutesText, moneyText, percentText, type Wording } from './wording.ts';

export type LabelledText = { label: string; text: string };

/** One row of the table. A line whose hours were charged in several ways has a row for each; only the first says what it is about. */
export type WordedRow = {
  day: string;
  what: string;
  /** what was done; blank for none */
  details: string;
  quantity: string;
  price: string;
  amount: string;
};

export type WordedParty = { label: string; name: string; lines: readonly string[] };

/** An invoice as it reads, in the order in which it stands on paper: the page, the portal and the PDF differ in their looks alone. */
export type WordedInvoice = {
  title: string;
  mark: { state: SheetMark['state']; text: string } | null;
  sender: WordedParty;
  receiver: WordedParty;
  facts: readonly LabelledText[];
  columns: Omit<WordedRow, 'details'>;
  rows: readonly WordedRow[];
  /** the last one is what is to be paid */
  totals: readonly LabelledText[];
  payment: { label: string; facts: readonly LabelledText[]; note: string };
  note: string;
  footer: string;
};

export function wordedInvoice(sheet: InvoiceSheet, wording: Wording): WordedInvoice {
  const { locale } = wording;
  function money(minor: number): string {
    return moneyText(minor, sheet.currency, wording);
  }
  return {
    title: m.invoice_sheet_title({}, { locale }),
    mark: sheet.mark === null ? null : { state: sheet.mark.state, text: markText(sheet.mark, wording) },
    sender: wordedParty(m.invoice_sheet_from({}, { locale }), sheet.sender, wording),
    receiver: wordedParty(m.invoice_sheet_bill_to({}, { locale }), sheet.receiver, wording),
    facts: sheet.facts.map((fact) => wordedFact(fact, wording)),
    columns: {
      day: m.invoice_sheet_date({}, { locale }),
      what: m.invoice_sheet_description({}, { locale }),
      quantity: m.invoice_sheet_quantity({}, { locale }),
      price: m.invoice_sheet_price({}, { locale }),
      amount: m.invoice_sheet_amount({}, { locale }),
    },
    rows: sheet.lines.flatMap((line) => wordedRows(line, money, wording)),
    totals: [
      { label: m.invoice_sheet_subtotal({}, { locale }), text: money(sheet.subtotalMinor) },
      {
        label: m.invoice_sheet_tax({ rate: percentText(sheet.taxRate, wording) }, { locale }),
        text: money(sheet.taxMinor),
      },
      { label: m.invoice_sheet_total({}, { locale }), text: money(sheet.totalMinor) },
    ],
    payment: {
      label: m.invoice_sheet_payment({}, { locale }),
      facts: sheet.payment.map((fact) => wordedPayment(fact, wording)),
      note: sheet.paymentNote,
    },
    note: sheet.note,
    footer: sheet.footer,
  };
}

function markText(mark: SheetMark, wording: Wording): string {
  const { locale } = wording;
  switch (mark.state) {
    case 'draft':
      return m.invoice_sheet_draft({}, { locale });
    case 'paid':
      return m.invoice_sheet_paid({ day: dayText(mark.day, wording) }, { locale });
    case 'void':
      return m.invoice_sheet_void({}, { locale });
  }
}

function wordedParty(label: string, party: SheetParty, wording: Wording): WordedParty {
  const { registrationId: id } = party;
  const address = party.address === null ? [] : addressLines(party.address, (country) => countryText(country, wording));
  const lines = [
    party.knownAs,
    ...address,
    ...party.taxIds,
    id === '' ? '' : m.invoice_sheet_registration({ id: isolated(id) }, { locale: wording.locale }),
    party.email,
    party.phone,
    party.website,
  ];
  return { label, name: party.name, lines: lines.filter((line) => line !== '') };
}

function wordedFact(fact: SheetFact, wording: Wording): LabelledText {
  const { locale } = wording;
  switch (fact.field) {
    case 'number':
      return { label: m.invoice_sheet_number({}, { locale }), text: fact.text };
    case 'poNumber':
      return { label: m.invoice_sheet_po({}, { locale }), text: fact.text };
    case 'issuedOn':
      return { label: m.invoice_sheet_issued({}, { locale }), text: dayText(fact.day, wording) };
    case 'dueOn':
      return { label: m.invoice_sheet_due({}, { locale }), text: dayText(fact.day, wording) };
    case 'period':
      return { label: m.invoice_sheet_period({}, { locale }), text: periodText(fact, wording) };
    case 'terms':
      return { label: m.invoice_sheet_terms({}, { locale }), text: termsText(fact.days, wording) };
  }
}

export function periodText({ from, to }: { from: string; to: string }, wording: Wording): string {
  const days = { from: dayText(from, wording), to: dayText(to, wording) };
  return m.invoice_sheet_period_value(days, { locale: wording.locale });
}

/** When an invoice is to be paid: "Due on receipt", "30 days". */
export function termsText(days: number, { locale }: Pick<Wording, 'locale'>): string {
  return days === 0
    ? m.invoice_sheet_due_on_receipt({}, { locale })
    : m.invoice_sheet_terms_days({ count: days }, { locale });
}

function wordedPayment({ field, text }: PaymentFact, { locale }: Wording): LabelledText {
  switch (field) {
    case 'reference':
      return { label: m.invoice_sheet_reference({}, { locale }), text };
    case 'accountHolder':
      return { label: m.invoice_sheet_account_holder({}, { locale }), text };
    case 'bankName':
      return { label: m.invoice_sheet_bank({}, { locale }), text };
    case 'iban':
      // In fours, as it is printed everywhere (ISO 13616).
      return { label: m.invoice_sheet_iban({}, { locale }), text: text.replaceAll(/.{4}(?=.)/gu, '$& ') };
    case 'bic':
      return { label: m.invoice_sheet_bic({}, { locale }), text };
    case 'accountNumber':
      return { label: m.invoice_sheet_account_number({}, { locale }), text };
    case 'routingNumber':
      return { label: m.invoice_sheet_routing_number({}, { locale }), text };
  }
}

function wordedRows(line: SheetLine, money: (minor: number) => string, wording: Wording): WordedRow[] {
  return line.charges.map((charge, place) => {
    const figures = {
      quantity: quantityText(charge, wording),
      price: priceText(charge, money, wording),
      amount: money(charge.amountMinor),
    };
    const kind = kindText(charge, wording);
    if (place > 0) return { day: '', what: kind, details: '', ...figures };
    const what = [...line.what.map(isolated), ...(kind === '' ? [] : [kind])].join(' · ');
    return { day: line.day === '' ? '' : dayText(line.day, wording), what, details: line.details, ...figures };
  });
}

/** Regular hours are what is meant where nothing is said. */
function kindText(charge: SheetCharge, { locale }: Wording): string {
  if (charge.of === 'pieces' || charge.work === 'regular') return '';
  return charge.work === 'overtime'
    ? m.invoice_sheet_overtime({}, { locale })
    : m.invoice_sheet_double_time({}, { locale });
}

function quantityText(charge: SheetCharge, wording: Wording): string {
  return charge.of === 'pieces' ? hundredthsText(charge.quantity, wording) : minutesText(charge.minutes, wording);
}

/** Blank where the invoice does not know its prices. */
function priceText(charge: SheetCharge, money: (minor: number) => string, wording: Wording): string {
  const { locale } = wording;
  if (charge.rateMinor === null) return '';
  const price = money(charge.rateMinor);
  if (charge.of === 'pieces') return price;
  const rate =
    charge.unit === 'hour'
      ? m.invoice_sheet_per_hour({ price }, { locale })
      : m.invoice_sheet_per_day({ price }, { locale });
  if (charge.multiplier === 100) return rate;
  return m.invoice_sheet_times({ rate, factor: hundredthsText(charge.multiplier, wording) }, { locale });
}
