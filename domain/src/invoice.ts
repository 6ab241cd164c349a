import * as z from 'zod';
import { addressSchema } from './address.ts';
import { OF_ALL_CLIENTS } from './audience.ts';
import { dateSchema, optionalDateSchema } from './calendar-date.ts';
import { companySchema } from './company.ts';
import { CURRENCY } from './formats.ts';
import { INVOICE_STATES } from './invoice-states.ts';
import { AMOUNT_LIMIT } from './money.ts';
import { paths } from './paths.ts';
import { TAX_RATE_LIMIT } from './settings.ts';
import { instantSchema, stampsSchema } from './stamps.ts';
import type { Subject } from './subject.ts';
import { line, lines } from './text.ts';
import { workChargesShape } from './work-charge.ts';

export { INVOICE_STATES, type InvoiceState } from './invoice-states.ts';

/** Work items of one invoice: all are claimed in one transaction. */
export const INVOICE_ITEM_LIMIT = 300;
export const FREE_LINE_LIMIT = 50;
export const INVOICE_RECIPIENT_LIMIT = 20;

/** Minor units; negative for what is taken off. */
const signedMinorSchema = z.int().min(-AMOUNT_LIMIT).max(AMOUNT_LIMIT);

/** A line that somebody wrote. `quantity` in hundredths: 150 is one and a half. */
export const freeLineSchema = z.strictObject({
  text: line(200, 1),
  quantity: z.int().min(1).max(1_000_000),
  unitMinor: signedMinorSchema,
});
export type FreeLine = z.infer<typeof freeLineSchema>;

/** A line for one approved work item, as it stood when the invoice was made. */
export const workLineSchema = z.object({
  workItemId: z.string(),
  projectName: z.string(),
  positionName: z.string(),
  personName: z.string(),
  workDate: dateSchema,
  /** whole minutes of all kinds together */
  minutes: z.int().min(0),
  text: z.string(),
  amountMinor: z.int().min(0),
  ...workChargesShape,
});
export type WorkLine = z.infer<typeof workLineSchema>;

/** Who sends and who receives, as they were: an issued invoice never moves when a client changes. */
export const partiesSchema = z.object({
  workspaceName: z.string(),
  clientName: z.string(),
  legalName: z.string(),
  code: z.string(),
  taxIds: z.array(z.string()),
  /** the billing address; null when the client had none */
  address: addressSchema.nullable(),
  /** the workspace's company details; null on invoices that were issued before there were any */
  company: companySchema.nullable().default(null),
});
export type Parties = z.infer<typeof partiesSchema>;

/** The stored invoice; only functions write it. Amounts are in minor units of `currency`, `taxRate` in hundredths of a percent. */
export const invoiceSchema = z.object({
  clientId: z.string(),
  state: z.enum(INVOICE_STATES),
  /** given when it is sent; blank before */
  number: z.string(),
  /** the work that it is about, both days included */
  periodFrom: dateSchema,
  periodTo: dateSchema,
  currency: z.string().regex(CURRENCY),
  workLines: z.array(workLineSchema).max(INVOICE_ITEM_LIMIT),
  freeLines: z.array(freeLineSchema).max(FREE_LINE_LIMIT),
  taxRate: z.int().min(0).max(TAX_RATE_LIMIT),
  subtotalMinor: z.int(),
  taxMinor: z.int(),
  totalMinor: z.int(),
  termsDays: z.int().min(0).max(365),
  poNumber: line(60),
  footer: lines(1000),
  note: lines(2000),
  parties: partiesSchema,
  /** e-mail addresses that it was sent to last */
  recipients: z.array(z.string()),
  /** each mail that it went out with, the first one included; none on invoices from before they were kept */
  deliveries: z.array(z.object({ at: instantSchema, by: z.string(), recipients: z.array(z.string()) })).default([]),
  /** how often it was mailed */
  timesMailed: z.int().min(0).default(0),
  /** days in the workspace's time zone; blank until it is sent, or paid */
  issuedOn: optionalDateSchema,
  dueOn: optionalDateSchema,
  paidOn: optionalDateSchema,
  sentAt: instantSchema.nullable(),
  voidReason: line(500),
  /** whether the PDF lies in the bucket, at `objectPaths.invoice` */
  pdfReady: z.boolean(),
  deleted: z.boolean(),
  ...stampsSchema.shape,
});
export type InvoiceFields = z.infer<typeof invoiceSchema>;
export type Invoice = InvoiceFields & { id: string };

/** What every draft begins with, whatever is on it: nothing of what comes with its sending. */
export const NEW_INVOICE = {
  state: 'draft',
  number: '',
  recipients: [] as string[],
  deliveries: [] as InvoiceFields['deliveries'],
  timesMailed: 0,
  issuedOn: '',
  dueOn: '',
  paidOn: '',
  sentAt: null,
  voidReason: '',
  pdfReady: false,
  deleted: false,
} satisfies Partial<InvoiceFields>;

/** How invoices stand in the client's timeline: from the draft on. */
export const invoiceSubject: Subject<InvoiceFields> = {
  noun: 'invoice',
  collection: paths.invoices,
  clientOf: ({ clientId }) => clientId,
  schema: invoiceSchema,
  fields: ['state', 'number', 'totalMinor', 'poNumber', 'note', 'paidOn', 'voidReason', 'recipients', 'timesMailed'],
  permission: null,
  audienceOf: () => OF_ALL_CLIENTS,
  nameOf: ({ number, periodFrom, periodTo }) => (number === '' ? `${periodFrom} – ${periodTo}` : number),
  changeKind(_before, after, changes) {
    if (!('state' in changes)) return 'timesMailed' in changes ? 'invoice.resent' : 'invoice.changed';
    if (after.state === 'sent') return 'invoice.sent';
    return after.state === 'paid' ? 'invoice.paid' : 'invoice.voided';
  },
};
