import { businessSchema, companySchema, identifiersSchema, statusSchema } from '@clientele/domain/client';
import { line } from '@clientele/domain/text';
import * as z from 'zod';

const { displayName, code, website, phone, email, legalName } = companySchema.shape;

/** What the short form asks; everything else is added on the record. The same checks as on the record and in the rules. */
export const newClientSchema = z.strictObject({
  displayName,
  status: statusSchema.shape.status,
  code,
  industry: businessSchema.shape.industry,
  website,
  phone,
  email,
  legalName,
  ...identifiersSchema.shape,
  /** why a number that another client has may stand here as well */
  overrideReason: line(500),
});
export type NewClient = z.infer<typeof newClientSchema>;

export const BLANK_NEW_CLIENT: NewClient = {
  displayName: '',
  status: 'pending',
  code: '',
  industry: '',
  website: '',
  phone: '',
  email: '',
  legalName: '',
  taxIds: [],
  registrationId: '',
  overrideReason: '',
};

export const NEW_CLIENT_KEYS = Object.keys(BLANK_NEW_CLIENT) as readonly (keyof NewClient)[];

/** Whether somebody has typed anything worth keeping; a code that was only suggested is not. */
export function isWorthKeeping(values: NewClient): boolean {
  const { status: _status, code: _code, ...typed } = values;
  return Object.values(typed).some((value) => value.length > 0 && String(value).trim() !== '');
}
