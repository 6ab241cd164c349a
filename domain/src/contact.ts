import * as z from 'zod';
import { EMAIL, PHONE } from './formats.ts';
import { paths } from './paths.ts';
import { stampsSchema } from './stamps.ts';
import type { Subject } from './subject.ts';
import { line, lines, nameLine, problem } from './text.ts';

export const CONTACT_ROLES = ['billing', 'technical', 'safety', 'site'] as const;
export type ContactRole = (typeof CONTACT_ROLES)[number];

export const CONTACT_LIMIT = 100;
/** E-mail addresses of one contact, and phone numbers. */
export const CHANNEL_LIMIT = 5;

/** A list in which nothing comes twice; the second one of two is the problem. */
function distinct<Item extends z.ZodType>(item: Item, max: number) {
  return z
    .array(item)
    .max(max)
    .superRefine((items, context) => {
      items.forEach((each, index) => {
        if (items.indexOf(each) < index)
          context.addIssue({ code: 'custom', ...problem('duplicate'), path: [index], input: each });
      });
    });
}

const emailSchema = line(254, 1)
  .overwrite((value) => value.toLowerCase())
  .refine((value) => EMAIL.test(value), problem('not_an_email'));

const phoneSchema = line(16, 1).refine((value) => PHONE.test(value), problem('not_a_phone'));

/** What a person may type about a contact. E-mail addresses are stored in lower case, phone numbers in E.164. */
export const contactInputSchema = z.strictObject({
  firstName: nameLine(80, 1),
  lastName: nameLine(80),
  title: line(120),
  emails: distinct(emailSchema, CHANNEL_LIMIT),
  phones: distinct(phoneSchema, CHANNEL_LIMIT),
  roles: distinct(z.enum(CONTACT_ROLES), CONTACT_ROLES.length),
  isActive: z.boolean(),
  notes: lines(4000),
});
export type ContactInput = z.infer<typeof contactInputSchema>;

export const CONTACT_INPUT_KEYS = Object.keys(contactInputSchema.shape) as readonly (keyof ContactInput)[];

/**
 * The stored contact. Exactly one contact of a client is primary once there is one; only functions write contacts, because that rule spans
 * documents. A contact that another one's change makes primary, or no longer primary, keeps its version: one action is one entry.
 */
export const contactSchema = z.object({
  ...contactInputSchema.shape,
  isPrimary: z.boolean(),
  /** who was primary until this contact was made so; blank: nobody, or it came by itself. What an undo goes back to. */
  primaryBefore: z.string().max(128),
  /** who became primary when this contact, which was, was removed; blank: nobody. Whoever comes back takes the mark from that one only. */
  successorId: z.string().max(128),
  deleted: z.boolean(),
  ...stampsSchema.shape,
});
export type ContactFields = z.infer<typeof contactSchema>;
export type Contact = ContactFields & { id: string };

const summarizedSchema = z.object({ id: z.string(), name: z.string(), email: z.string(), phone: z.string() });

/**
 * What a client's record says about its contacts, so that the list and the search need no further reads. Written by functions together with
 * the contacts, of which the removed ones do not count.
 */
export const contactSummarySchema = z.object({
  primary: summarizedSchema.nullable(),
  names: z.array(z.string()),
  emails: z.array(z.string()),
  phones: z.array(z.string()),
});
export type ContactSummary = z.infer<typeof contactSummarySchema>;

export const NO_CONTACTS: ContactSummary = { primary: null, names: [], emails: [], phones: [] };

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

/** What a person typed about a contact, without what the system keeps about it. */
export function contactInputOf(contact: ContactInput): ContactInput {
  const { firstName, lastName, title, emails, phones, roles, isActive, notes } = contact;
  return { firstName, lastName, title, emails, phones, roles, isActive, notes };
}

export function contactName(contact: Pick<ContactInput, 'firstName' | 'lastName'>): string {
  return [contact.firstName, contact.lastName].filter((part) => part !== '').join(' ');
}

export const contactSubject: Subject<ContactFields> = {
  noun: 'contact',
  collection: paths.contacts,
  schema: contactSchema,
  fields: [...CONTACT_INPUT_KEYS, 'isPrimary', 'primaryBefore', 'successorId'],
  permission: 'clients.update',
  nameOf: contactName,
  changeKind: (before, after, changes) =>
    after.isPrimary && !before.isPrimary && !CONTACT_INPUT_KEYS.some((key) => key in changes)
      ? 'contact.made_primary'
      : 'contact.changed',
};
