import * as z from 'zod';
import { addressSchema, type Address } from './address.ts';
import { dateSchema, optionalDateSchema } from './calendar-date.ts';
import { companySchema, type Company } from './company.ts';
import { FILE_CATEGORIES, isShared, type FileFields } from './client-file.ts';
import { FILE_CONTENT_TYPES } from './file-types.ts';
import { withoutAddress } from './invoice-sheet.ts';
import type { InvoiceFields } from './invoice.ts';
import { PROJECT_STATUSES, type ProjectFields } from './project.ts';
import { instantSchema } from './stamps.ts';
import { workChargesShape } from './work-charge.ts';
import type { WorkItemFields } from './work-item.ts';

/**
 * What the client's own people may read, field by field: whatever is not named here does not exist for them. Every projection is made anew
 * from its source, so that a field which is added there stays inside until somebody adds it here. `version` is that of the source.
 */
const version = z.int().min(1);

export const portalProjectSchema = z.strictObject({
  version,
  name: z.string(),
  code: z.string(),
  status: z.enum(PROJECT_STATUSES),
  startsOn: optionalDateSchema,
  endsOn: optionalDateSchema,
});
export type PortalProject = z.infer<typeof portalProjectSchema>;

/** Hours without amounts: what they cost stands on the invoice. */
export const portalWorkItemSchema = z.strictObject({
  version,
  workDate: dateSchema,
  projectName: z.string(),
  positionName: z.string(),
  personName: z.string(),
  minutes: z.strictObject({ regular: z.int().min(0), overtime: z.int().min(0), doubleTime: z.int().min(0) }),
  description: z.string(),
});
export type PortalWorkItem = z.infer<typeof portalWorkItemSchema>;

/** How much work waits for approval: the number alone, because what was worked may still be changed or rejected. */
export const portalPendingSchema = z.strictObject({
  items: z.int().min(0),
  /** when they were counted */
  asOf: instantSchema,
});
export type PortalPending = z.infer<typeof portalPendingSchema>;

/** A draft is nobody's business yet. */
export const PORTAL_INVOICE_STATES = ['sent', 'paid', 'void'] as const;

const portalWorkLineSchema = z.strictObject({
  projectName: z.string(),
  positionName: z.string(),
  personName: z.string(),
  workDate: dateSchema,
  minutes: z.int().min(0),
  text: z.string(),
  amountMinor: z.int(),
  ...workChargesShape,
});

const portalFreeLineSchema = z.strictObject({ text: z.string(), quantity: z.int(), unitMinor: z.int() });

const portalPartiesSchema = z.strictObject({
  workspaceName: z.string(),
  clientName: z.string(),
  legalName: z.string(),
  code: z.string(),
  taxIds: z.array(z.string()),
  address: addressSchema.nullable(),
  company: companySchema.nullable().default(null),
});

export const portalInvoiceSchema = z.strictObject({
  version,
  state: z.enum(PORTAL_INVOICE_STATES),
  number: z.string(),
  periodFrom: dateSchema,
  periodTo: dateSchema,
  currency: z.string(),
  workLines: z.array(portalWorkLineSchema),
  freeLines: z.array(portalFreeLineSchema),
  taxRate: z.int(),
  subtotalMinor: z.int(),
  taxMinor: z.int(),
  totalMinor: z.int(),
  termsDays: z.int(),
  poNumber: z.string(),
  footer: z.string(),
  note: z.string().default(''),
  parties: portalPartiesSchema,
  issuedOn: optionalDateSchema,
  dueOn: optionalDateSchema,
  paidOn: optionalDateSchema,
  pdfReady: z.boolean(),
});
export type PortalInvoice = z.infer<typeof portalInvoiceSchema>;

export const portalFileSchema = z.strictObject({
  version,
  name: z.string(),
  category: z.enum(FILE_CATEGORIES),
  size: z.int(),
  contentType: z.enum(FILE_CONTENT_TYPES),
  uploadedAt: instantSchema,
  /** the first version's id: later versions of the same document share it */
  seriesId: z.string(),
  versionNumber: z.int().min(1),
});
export type PortalFile = z.infer<typeof portalFileSchema>;

/** What the portal shows of the company behind it: who it is and how to reach it. Bank details stand on its invoices alone. */
const portalCompanySchema = companySchema
  .pick({ legalName: true, address: true, email: true, phone: true, website: true, accentColor: true, logo: true })
  .strict();
export type PortalCompany = z.infer<typeof portalCompanySchema>;

export function portalCompanyOf(company: Company): PortalCompany {
  const { legalName, address, email, phone, website, accentColor, logo } = company;
  return { legalName, address, email, phone, website, accentColor, logo };
}

/**
 * `portals/{c}`: what everybody who is let in may know, whatever their scopes. No amount stands here: the portal adds up the invoices that
 * the person may read.
 */
export const portalSummarySchema = z.strictObject({
  workspaceName: z.string(),
  company: portalCompanySchema.nullable().default(null),
  clientName: z.string(),
  timezone: z.string(),
});
export type PortalSummary = z.infer<typeof portalSummarySchema>;

function copiedPlace(address: Omit<Address, 'kind' | 'label'>): Omit<Address, 'kind' | 'label'> {
  const { line1, line2, line3, city, county, subdivision, postalCode, country } = address;
  return { line1, line2, line3, city, county, subdivision, postalCode, country };
}

/** All of it stands on the invoice: it is what the company says of itself to its clients. */
function copiedCompany(company: Company): Company {
  const { address, logo } = company;
  return {
    legalName: company.legalName,
    address: address === null ? null : copiedPlace(address),
    taxIds: [...company.taxIds],
    registrationId: company.registrationId,
    email: company.email,
    phone: company.phone,
    website: company.website,
    bankName: company.bankName,
    accountHolder: company.accountHolder,
    iban: company.iban,
    bic: company.bic,
    accountNumber: company.accountNumber,
    routingNumber: company.routingNumber,
    paymentNote: company.paymentNote,
    accentColor: company.accentColor,
    logo: logo === null ? null : { id: logo.id, contentType: logo.contentType, width: logo.width, height: logo.height },
  };
}

export function portalProjectOf(project: ProjectFields): PortalProject | null {
  if (project.deleted) return null;
  const { name, code, status, startsOn, endsOn } = project;
  return { version: project.version, name, code, status, startsOn, endsOn };
}

/** What a work item is called by others: its project and its position. */
export type WorkItemNames = { projectName: string; positionName: string };

export function portalWorkItemOf(item: WorkItemFields, names: WorkItemNames): PortalWorkItem | null {
  if (item.deleted || item.state !== 'approved') return null;
  const { regular, overtime, doubleTime } = item.minutes;
  return {
    version: item.version,
    workDate: item.workDate,
    projectName: names.projectName,
    positionName: names.positionName,
    personName: withoutAddress(item.personName),
    minutes: { regular, overtime, doubleTime },
    description: item.description,
  };
}

/** Null for a draft, and for one that was never sent: it has no number. */
export function portalInvoiceOf(invoice: InvoiceFields): PortalInvoice | null {
  const { state, number, parties } = invoice;
  if (invoice.deleted || state === 'draft' || number === '') return null;
  return {
    version: invoice.version,
    state,
    number,
    periodFrom: invoice.periodFrom,
    periodTo: invoice.periodTo,
    currency: invoice.currency,
    workLines: invoice.workLines.map((line) => ({
      projectName: line.projectName,
      positionName: line.positionName,
      personName: withoutAddress(line.personName),
      workDate: line.workDate,
      minutes: line.minutes,
      text: line.text,
      amountMinor: line.amountMinor,
      rateUnit: line.rateUnit,
      charges: line.charges.map(({ work, minutes, rateMinor, multiplier, amountMinor }) => ({
        work,
        minutes,
        rateMinor,
        multiplier,
        amountMinor,
      })),
    })),
    freeLines: invoice.freeLines.map(({ text, quantity, unitMinor }) => ({ text, quantity, unitMinor })),
    taxRate: invoice.taxRate,
    subtotalMinor: invoice.subtotalMinor,
    taxMinor: invoice.taxMinor,
    totalMinor: invoice.totalMinor,
    termsDays: invoice.termsDays,
    poNumber: invoice.poNumber,
    footer: invoice.footer,
    note: invoice.note,
    parties: {
      workspaceName: parties.workspaceName,
      clientName: parties.clientName,
      legalName: parties.legalName,
      code: parties.code,
      taxIds: parties.taxIds,
      address:
        parties.address === null
          ? null
          : { kind: parties.address.kind, label: parties.address.label, ...copiedPlace(parties.address) },
      company: parties.company === null ? null : copiedCompany(parties.company),
    },
    issuedOn: invoice.issuedOn,
    dueOn: invoice.dueOn,
    paidOn: invoice.paidOn,
    pdfReady: invoice.pdfReady,
  };
}

/** Null unless it is shared, its content was found good, and it is not in the Trash. */
export function portalFileOf(file: FileFields): PortalFile | null {
  if (!isShared(file)) return null;
  const { name, category, size, contentType, seriesId, versionNumber } = file;
  return {
    version: file.version,
    name,
    category,
    size,
    contentType,
    uploadedAt: file.createdAt,
    seriesId,
    versionNumber,
  };
}
