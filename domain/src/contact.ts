import * as z from 'zod';
import { EMAIL, PHONE } from './formats.ts';
import { paths } from './paths.ts';
import { stampsSchema } from './stamps.ts';
import type { Subject } from './subject.ts';
import { line, lines, problem } from './text.ts';

export const CONTACT_ROLES = ['billing', 'technical', 'safety', 'site'] as const;
export type ContactRole = (typeof CONTACT_ROLES)[number];

export const CONTACT_LIMIT = 100;
const CHANNEL_LIMIT = 5;

function distinct<T>(items: readonly T[]): boolean {
  return new Set(items).size === items.length;
}

const emailsSchema = z
  .array(
    line(254, 1)
      .overwrite((value) => value.toLowerCase())
      .refine((value) => EMAIL.test(value), problem('not_an_email')),
  )
  .max(CHANNEL_LIMIT)
  .refine(distinct, problem('duplicate'));

const phonesSchema = z
  .array(line(16, 1).refine((value) => PHONE.test(value), problem('not_a_phone')))
  .max(CHANNEL_LIMIT)
  .refine(distinct, problem('duplicate'));

/** What a person may type about a contact. E-mail addresses are stored in lower case, phone numbers in E.164. */
export const contactInputSchema = z.strictObject({
  firstName: line(80, 1),
  lastName: line(80),
  title: line(120),
  emails: emailsSchema,
  phones: phonesSchema,
  roles: z.array(z.enum(CONTACT_ROLES)).refine(distinct, problem('duplicate')),
  isActive: z.boolean(),
  notes: lines(4000),
});
export type ContactInput = z.infer<typeof contactInputSchema>;

export const CONTACT_INPUT_KEYS = Object.keys(contactInputSchema.shape) as readonly (keyof ContactInput)[];

/** The stored contact. Exactly one contact of a client is primary once there is one; only functions write contacts, because that rule spans documents. */
export const contactSchema = z.object({
  ...contactInputSchema.shape,
  isPrimary: z.boolean(),
  /** who was primary until this contact was made so; blank: nobody, or it came by itself. What an undo goes back to. */
  primaryBefore: z.string().max(128),
  deleted: z.boolean(),
  ...stampsSchema.shape,
});
export type ContactFields = z.infer<typeof contactSchema>;
export type Contact = ContactFields & { id: string };

const summarizedSchema = z.object({ id: z.string(), name: z.string(), email: z.string(), phone: z.string() });

/**
 * What a client's record says about its contacts, so that the list and the search need no further reads. Written by functions together with
 * the contacts. `search` holds names, e-mail addresses and phone numbers, one per line.
 */
export const contactSummarySchema = z.object({
  primary: summarizedSchema.nullable(),
  count: z.int().min(0),
  search: z.string(),
});
export type ContactSummary = z.infer<typeof contactSummarySchema>;

export const NO_CONTACTS: ContactSummary = { primary: null, count: 0, search: '' };

export const BLANK_CONTACT: ContactInput = {
  firstName: '',
  lastName: '',
  title: '',
  emails: [],
  phones: [],
  roles: [],
  isActive: true,
  notes: '',
};

export function contactName(contact: Pick<ContactInput, 'firstName' | 'lastName'>): string {
  return [contact.firstName, contact.lastName].filter((part) => part !== '').join(' ');
}

export const contactSubject: Subject<ContactFields> = {
  noun: 'contact',
  collection: paths.contacts,
  schema: contactSchema,
  fields: [...CONTACT_INPUT_KEYS, 'isPrimary', 'primaryBefore'],
  permission: 'clients.update',
  nameOf: contactName,
  changeKind: (before, after, changes) =>
    after.isPrimary && !before.isPrimary && !CONTACT_INPUT_KEYS.some((key) => key in changes)
      ? 'contact.made_primary'
      : 'contact.changed',
};
