import * as z from 'zod';
import { addressSchema } from './address.ts';
import { bankNumberField, bicField, ibanField } from './bank-account.ts';
import { contrastWithWhite, isColor, LEAST_CONTRAST } from './contrast.ts';
import { EMAIL, PHONE, WEBSITE } from './formats.ts';
import { stampsSchema } from './stamps.ts';
import { taxIdsSchema } from './tax-id.ts';
import { line, lines, pattern, problem } from './text.ts';

export const LOGO_CONTENT_TYPES = ['image/png', 'image/jpeg'] as const;
/** bytes */
export const LOGO_SIZE_LIMIT = 1024 * 1024;
/** pixels in each direction; more takes more memory to draw than any use of a logo is worth */
export const LOGO_SIDE_LIMIT = 4000;
/** of the note for who pays: it stands at the foot of each invoice */
export const PAYMENT_NOTE_LINES = 8;

/** The logo of a company: an object of the bucket that is never overwritten, so that an issued invoice keeps the one it was sent with. */
export const logoSchema = z.strictObject({
  id: z.string(),
  contentType: z.enum(LOGO_CONTENT_TYPES),
  /** pixels */
  width: z.int().min(1),
  height: z.int().min(1),
});
export type Logo = z.infer<typeof logoSchema>;

/**
 * The company behind a workspace, as it stands on invoices, in mails and in the portal. Blank text is '', and what is blank is left out
 * there. `iban`, `bic` and `accountNumber` are stored without blanks.
 */
export const companySchema = z.strictObject({
  legalName: line(150),
  address: addressSchema.omit({ kind: true, label: true }).nullable(),
  taxIds: taxIdsSchema,
  registrationId: line(60),
  email: pattern(254, EMAIL, 'not_an_email'),
  phone: pattern(16, PHONE, 'not_a_phone'),
  website: pattern(300, WEBSITE, 'not_a_website'),
  bankName: line(80),
  accountHolder: line(150),
  iban: ibanField(),
  bic: bicField(),
  accountNumber: bankNumberField(34),
  routingNumber: bankNumberField(20),
  /** what else somebody needs to know to pay */
  paymentNote: lines(500).refine(
    (value) => value.split('\n').length <= PAYMENT_NOTE_LINES,
    problem('too_many_lines', PAYMENT_NOTE_LINES),
  ),
  /** #rrggbb, or blank for the product's own; white text on it and it on paper have to be readable */
  accentColor: line(7)
    .overwrite((value) => value.toLowerCase())
    .refine((value) => value === '' || isColor(value), { ...problem('not_a_color'), abort: true })
    .refine((value) => value === '' || contrastWithWhite(value) >= LEAST_CONTRAST, problem('low_contrast')),
  logo: logoSchema.nullable(),
});
export type Company = z.infer<typeof companySchema>;

/** What a person types about the company: all but the logo, which is uploaded. */
export const companyInputSchema = companySchema.omit({ logo: true });
export type CompanyInput = z.infer<typeof companyInputSchema>;

/** `workspaces/{w}/company/details`, written by functions. There is none until somebody has said something about the company. */
export const companyDetailsSchema = z.object({
  ...companySchema.shape,
  ...stampsSchema.pick({ version: true, updatedAt: true, updatedBy: true }).shape,
});
export type CompanyDetails = z.infer<typeof companyDetailsSchema>;

export const COMPANY_KEYS = Object.keys(companySchema.shape) as (keyof Company)[];

export const BLANK_COMPANY: Company = {
  legalName: '',
  address: null,
  taxIds: [],
  registrationId: '',
  email: '',
  phone: '',
  website: '',
  bankName: '',
  accountHolder: '',
  iban: '',
  bic: '',
  accountNumber: '',
  routingNumber: '',
  paymentNote: '',
  accentColor: '',
  logo: null,
};

/** What others get to see of a company: exactly its fields. */
export function companyOf(details: CompanyDetails): Company {
  const { version: _version, updatedAt: _updatedAt, updatedBy: _updatedBy, ...company } = details;
  return company;
}

/** What a company is called towards others: by its legal name where it has said one. */
export function companyName(company: Pick<Company, 'legalName'> | null, workspaceName: string): string {
  return company === null || company.legalName === '' ? workspaceName : company.legalName;
}
