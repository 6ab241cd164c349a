import * as z from 'zod';
import { addressesSchema, brokenDefaults, defaultAddressesSchema } from './address.ts';
import { CLIENT_STATUSES } from './client-status.ts';
import { CODE, CURRENCY, EMAIL, LANGUAGE, NAICS, PHONE, TIMEZONE, WEBSITE } from './formats.ts';
import { complianceSummarySchema, NO_COMPLIANCE } from './compliance-summary.ts';
import { contactSummarySchema, NO_CONTACTS } from './contact.ts';
import { instantSchema, stampsSchema } from './stamps.ts';
import { taxIdsSchema } from './tax-id.ts';
import { line, lines, nameLine, optionalChoice, pattern, problem } from './text.ts';

export const ENTITY_TYPES = [
  'company',
  'individual',
  'partnership',
  'trust',
  'charity',
  'government',
  'other',
] as const;
export const COMPANY_SIZES = ['1-10', '11-50', '51-200', '201-500', '500+'] as const;
export const REVENUE_BANDS = ['<$1M', '$1M-$10M', '$10M-$50M', '$50M-$100M', '$100M+'] as const;
export const TAG_LIMIT = 20;

const emailSchema = pattern(254, EMAIL, 'not_an_email');

/** Adds the missing scheme, and writes it in small letters: a typed "acme.com" means https, and phones begin a line with a capital. */
function withScheme(value: string): string {
  const trimmed = value.trim();
  const [scheme] = /^[a-z][a-z0-9+.-]*:\/\//i.exec(trimmed) ?? [];
  if (scheme !== undefined) return scheme.toLowerCase() + trimmed.slice(scheme.length);
  return trimmed === '' ? '' : `https://${trimmed}`;
}

const websiteSchema = z
  .string()
  .overwrite(withScheme)
  .pipe(pattern(300, WEBSITE, 'not_a_website'));

export const companySchema = z.strictObject({
  displayName: nameLine(150, 2),
  legalName: nameLine(150),
  tradeName: nameLine(150),
  code: pattern(6, CODE, 'not_a_code'),
  website: websiteSchema,
  phone: pattern(16, PHONE, 'not_a_phone'),
  email: emailSchema,
  invoiceEmail: emailSchema,
  tags: z
    .array(line(40, 1))
    .max(TAG_LIMIT)
    .refine((tags) => new Set(tags).size === tags.length, problem('duplicate')),
});

/** Numbers that belong to one company: another client with the same needs a reason, so functions write them. */
export const identifiersSchema = z.strictObject({
  taxIds: taxIdsSchema,
  registrationId: line(60),
});
export type Identifiers = z.infer<typeof identifiersSchema>;

export const businessSchema = z.strictObject({
  entityType: optionalChoice(ENTITY_TYPES),
  industry: line(80),
  naics: pattern(6, NAICS, 'not_a_naics_code'),
  companySize: optionalChoice(COMPANY_SIZES),
  annualRevenueBand: optionalChoice(REVENUE_BANDS),
  serviceType: line(80),
  currentSystems: lines(2000),
  technicalRequirements: lines(5000),
  notes: lines(10000),
});

/** Blank means inherited from the workspace. */
export const commercialSchema = z.strictObject({
  currency: pattern(3, CURRENCY, 'not_a_currency'),
  language: pattern(35, LANGUAGE, 'not_a_language'),
  timezone: pattern(60, TIMEZONE, 'not_a_timezone'),
  paymentTermsDays: z.int().min(0).max(365).nullable(),
});

export const statusSchema = z.strictObject({
  status: z.enum(CLIENT_STATUSES),
  statusReason: line(500),
});

const clientInputShape = {
  ...companySchema.shape,
  ...identifiersSchema.shape,
  ...businessSchema.shape,
  addresses: addressesSchema,
  defaultAddresses: defaultAddressesSchema,
  ...commercialSchema.shape,
  ...statusSchema.shape,
};

/** Everything a person may type about a client. Blank text is '', a blank number null: every key is always there. */
export const clientInputSchema = z
  .strictObject(clientInputShape)
  .refine((input) => brokenDefaults(input.addresses, input.defaultAddresses).length === 0, {
    ...problem('default_missing'),
    path: ['defaultAddresses'],
  });
export type ClientInput = z.infer<typeof clientInputSchema>;

export const CLIENT_INPUT_KEYS = Object.keys(clientInputShape) as readonly (keyof ClientInput)[];

/**
 * What functions keep on the record: about its parts, and what its numbers are compared by (`identifierKeys()`). `issuedInvoices` counts the
 * invoices that have a number, void ones included: with one of them a client keeps its code and is never deleted.
 */
const summariesShape = {
  contactSummary: contactSummarySchema.default(NO_CONTACTS),
  complianceSummary: complianceSummarySchema.default(NO_COMPLIANCE),
  identifierKeys: z.array(z.string()).default([]),
  issuedInvoices: z.int().min(0).default(0),
};

/** A client that has no parts and no numbers yet. */
export const NO_SUMMARIES = {
  contactSummary: NO_CONTACTS,
  complianceSummary: NO_COMPLIANCE,
  identifierKeys: [] as string[],
  issuedInvoices: 0,
};

/**
 * The stored record: the input, who may see it, its place in the Trash, and its stamps. `ownerUid` and `memberUids` are written by functions
 * after creation. Summaries are written by functions alone and never raise the version; a client that has none yet is like one without parts.
 */
export const clientSchema = z.object({
  ...clientInputShape,
  ownerUid: z.string().max(128),
  memberUids: z.array(z.string().min(1).max(128)),
  deleted: z.boolean(),
  deletedAt: instantSchema.nullable(),
  deletedBy: z.string().max(128),
  ...summariesShape,
  ...stampsSchema.shape,
});
export type ClientFields = z.infer<typeof clientSchema>;
export type Client = ClientFields & { id: string };

export const BLANK_CLIENT: ClientInput = {
  displayName: '',
  legalName: '',
  tradeName: '',
  code: '',
  website: '',
  phone: '',
  email: '',
  invoiceEmail: '',
  tags: [],
  entityType: '',
  taxIds: [],
  registrationId: '',
  industry: '',
  naics: '',
  companySize: '',
  annualRevenueBand: '',
  serviceType: '',
  currentSystems: '',
  technicalRequirements: '',
  notes: '',
  addresses: {},
  defaultAddresses: {},
  currency: '',
  language: '',
  timezone: '',
  paymentTermsDays: null,
  status: 'pending',
  statusReason: '',
};
