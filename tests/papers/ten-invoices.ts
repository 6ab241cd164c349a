import { BLANK_COMPANY, type Company } from '../../domain/src/company.ts';
import type { InvoiceFields, WorkLine } from '../../domain/src/invoice.ts';
import { priceInvoice } from '../../domain/src/invoice-pricing.ts';
import { anInvoice } from '../functions/invoice-world.ts';

const NOW = new Date('2026-11-24T09:00:00Z');

const NORTHWIND: Company = {
  ...BLANK_COMPANY,
  legalName: 'Northwind Services GmbH',
  address: {
    line1: 'Allee 7',
    line2: '',
    line3: '',
    city: 'Berlin',
    county: '',
    subdivision: 'DE-BE',
    postalCode: '10117',
    country: 'DE',
  },
  taxIds: ['VAT:DE:DE123456789'],
  registrationId: 'HRB 4711',
  email: 'billing@northwind.test',
  phone: '+493012345678',
  website: 'https://northwind.test',
  bankName: 'Commerzbank',
  accountHolder: 'Northwind Services GmbH',
  iban: 'DE89370400440532013000',
  bic: 'COBADEFF',
  paymentNote: 'Transfers in euro alone.\nCheques are not taken.',
  accentColor: '#4f46e5',
};

function work(fields: Partial<WorkLine> = {}): WorkLine {
  return {
    workItemId: 'w1',
    projectName: 'Tank 7',
    positionName: 'Senior technician',
    personName: 'Ann',
    workDate: '2026-11-10',
    minutes: 510,
    text: 'Inspection of the valves and of the seals below them',
    amountMinor: 80_750,
    rateUnit: 'hour',
    charges: [{ work: 'regular', minutes: 510, rateMinor: 9500, multiplier: 100, amountMinor: 80_750 }],
    ...fields,
  };
}

type Changes = Partial<Omit<InvoiceFields, 'parties'>> & { parties?: Partial<InvoiceFields['parties']> };

function issued({ parties, ...fields }: Changes): InvoiceFields {
  const lines = { workLines: fields.workLines ?? [work()], freeLines: fields.freeLines ?? [] };
  const taxRate = fields.taxRate ?? 1900;
  const amounts = priceInvoice({ ...lines, taxRate });
  if (amounts === null) throw new RangeError('These lines come to too much.');
  return {
    ...anInvoice('acme'),
    state: 'sent',
    number: 'NW-ACME-INV-NOV-2026',
    periodFrom: '2026-11-01',
    periodTo: '2026-11-30',
    issuedOn: '2026-11-24',
    dueOn: '2026-12-24',
    sentAt: NOW,
    ...lines,
    taxRate,
    ...amounts,
    recipients: ['secret-recipient@acme.test'],
    createdAt: NOW,
    updatedAt: NOW,
    ...fields,
    parties: {
      workspaceName: 'Northwind',
      clientName: 'Acme',
      legalName: 'Acme Inc.',
      code: 'ACME',
      taxIds: ['EIN 12-3456789'],
      address: {
        kind: 'billing',
        label: 'Head office',
        line1: '1 Main St',
        line2: 'Suite 5',
        line3: '',
        city: 'Houston',
        county: '',
        subdivision: 'US-TX',
        postalCode: '77001',
        country: 'US',
      },
      company: NORTHWIND,
      ...parties,
    },
  };
}

const DUBAI = {
  kind: 'billing',
  label: '',
  line1: '7 Dubai Marina Walk',
  line2: '',
  line3: '',
  city: 'Dubai',
  county: '',
  subdivision: 'AE-DU',
  postalCode: '',
  country: 'AE',
} as const;

const OVERTIME = work({
  workItemId: 'w2',
  minutes: 620,
  amountMinor: 108_775,
  charges: [
    { work: 'regular', minutes: 480, rateMinor: 9500, multiplier: 100, amountMinor: 76_000 },
    { work: 'overtime', minutes: 120, rateMinor: 9500, multiplier: 150, amountMinor: 28_500 },
    { work: 'doubleTime', minutes: 20, rateMinor: 12_825, multiplier: 100, amountMinor: 4275 },
  ],
});

/** Currencies, scripts, states, taxes and lengths: what the three paintings of an invoice have to agree about. */
export const TEN_INVOICES: Readonly<Record<string, InvoiceFields>> = {
  'euros with everything': issued({
    currency: 'EUR',
    workLines: [work(), OVERTIME],
    freeLines: [{ text: 'Travel', quantity: 250, unitMinor: 4000 }],
    poNumber: 'PO-77',
    note: 'Please quote the number.',
    footer: 'Reverse charge: the receiver owes the tax.\nThank you.',
  }),
  'yen with right-to-left names': issued({
    currency: 'JPY',
    parties: {
      workspaceName: 'خدمات النور',
      company: { ...NORTHWIND, legalName: 'شركة النور للتجارة (دبي)' },
      legalName: 'חברת שלום בע"מ',
      clientName: 'שלום',
    },
    workLines: [work({ projectName: 'مشروع الخزان 7', personName: 'דנה', text: 'فحص الصمامات (الجزء 2)' })],
    note: 'يرجى ذكر رقم الفاتورة 2026، السلام عليكم',
  }),
  'dinars, three decimals, to Dubai': issued({ currency: 'KWD', parties: { address: DUBAI }, taxRate: 500 }),
  'no tax, due on receipt': issued({ currency: 'USD', taxRate: 0, termsDays: 0, dueOn: '2026-11-24' }),
  void: issued({ currency: 'USD', state: 'void', voidReason: 'Secret: wrong hours' }),
  paid: issued({ currency: 'GBP', state: 'paid', paidOn: '2026-12-01' }),
  'a draft without company details': issued({
    currency: 'USD',
    state: 'draft',
    number: '',
    issuedOn: '',
    dueOn: '',
    sentAt: null,
    termsDays: 0,
    parties: { company: null },
  }),
  'East Asian letters': issued({
    currency: 'CNY',
    parties: { legalName: '株式会社ミヤケ製作所', clientName: '三宅', workspaceName: '简体中文公司' },
    workLines: [work({ projectName: '한국어 프로젝트', personName: '李小龍', text: '点検とカタカナ、繁體中文' })],
  }),
  'Indian and other letters, an e-mail for a name, prices not kept': issued({
    currency: 'INR',
    parties: { legalName: 'हिन्दी लिमिटेड', clientName: 'Žluťoučký kůň, Ελληνικά, Кириллица' },
    workLines: [
      work({
        projectName: 'ภาษาไทย ที่นี่',
        positionName: 'தமிழ்',
        personName: 'ann@northwind.test',
        text: 'বাংলা, ქართული, Հայերեն',
        charges: [],
      }),
      work({
        rateUnit: 'day',
        charges: [{ work: 'regular', minutes: 510, rateMinor: 76_000, multiplier: 100, amountMinor: 80_750 }],
      }),
    ],
  }),
  long: issued({
    currency: 'USD',
    workLines: Array.from({ length: 120 }, (_, place) =>
      work({ workItemId: `w${place}`, text: `Visit ${place + 1}. `.repeat(1 + (place % 12)).trim() }),
    ),
    freeLines: [{ text: 'W'.repeat(200), quantity: 1_000_000, unitMinor: -7 }],
    note: 'n'.repeat(2000),
  }),
};
