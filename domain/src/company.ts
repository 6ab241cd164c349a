import * as z from 'zod';
import { addressSchema } from './address.ts';
import { EMAIL, PHONE, WEBSITE } from './formats.ts';
import { taxIdsSchema } from './tax-id.ts';
import { line, lines, pattern } from './text.ts';

/** The logo of a company: an object of the bucket that is never overwritten, so that an issued invoice keeps the one it was sent with. */
export const logoSchema = z.strictObject({
  id: z.string(),
  contentType: z.enum(['image/png', 'image/jpeg']),
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
  iban: line(34),
  bic: line(11),
  accountNumber: line(34),
  routingNumber: line(20),
  /** what else somebody needs to know to pay */
  paymentNote: lines(500),
  /** #rrggbb, or blank for the product's own */
  accentColor: line(7),
  logo: logoSchema.nullable(),
});
export type Company = z.infer<typeof companySchema>;

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
