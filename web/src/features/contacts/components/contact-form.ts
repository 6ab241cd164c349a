import { contactInputSchema, type Contact, type ContactInput } from '@clientele/domain/contact';
import { takenEmail } from '@clientele/domain/contact-book';
import * as m from '@clientele/messages';
import * as z from 'zod';

/** What the dialog holds: the contact, and whether it shall be the primary one. */
export type ContactForm = ContactInput & { asPrimary: boolean };

/** The domain's schema, and what the other contacts of the client forbid: said beside the address that it is about, before anything is sent. */
export function contactFormSchema(contacts: readonly Contact[], id: string): z.ZodType<ContactForm> {
  return contactInputSchema.extend({ asPrimary: z.boolean() }).superRefine(({ emails }, context) => {
    const taken = takenEmail(contacts, id, emails);
    if (taken)
      context.addIssue({
        code: 'custom',
        path: ['emails', taken.line],
        message: m.contact_email_taken({ name: taken.by }),
        input: taken.email,
      });
  });
}

export function isBlankLine(line: string): boolean {
  return line.trim() === '';
}
