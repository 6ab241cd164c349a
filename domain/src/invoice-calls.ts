import * as z from 'zod';
import { dateSchema } from './calendar-date.ts';
import { clientPlaceSchema } from './client-place.ts';
import { DOCUMENT_ID, EMAIL, PART_ID } from './formats.ts';
import { FREE_LINE_LIMIT, freeLineSchema, INVOICE_ITEM_LIMIT, INVOICE_RECIPIENT_LIMIT } from './invoice.ts';
import { line, lines, problem } from './text.ts';

/** Callables about invoices answer with the version that the invoice has now. */
export type InvoiceWritten = { version: number };

const contentShape = {
  workItemIds: z
    .array(z.string().regex(DOCUMENT_ID))
    .max(INVOICE_ITEM_LIMIT)
    .refine((ids) => new Set(ids).size === ids.length, problem('duplicate')),
  freeLines: z.array(freeLineSchema).max(FREE_LINE_LIMIT),
  poNumber: line(60),
  note: lines(2000),
};

/** Callable `createInvoice`: a draft. The id is of the caller's making, so that a repeated call makes one. */
export const createInvoiceInputSchema = z
  .strictObject({
    ...clientPlaceSchema.shape,
    invoiceId: z.string().regex(PART_ID),
    periodFrom: dateSchema,
    periodTo: dateSchema,
    ...contentShape,
  })
  .refine(({ periodFrom, periodTo }) => periodFrom === '' || periodTo === '' || periodFrom <= periodTo, {
    ...problem('ends_before_start'),
    path: ['periodTo'],
  });
export type CreateInvoiceInput = z.infer<typeof createInvoiceInputSchema>;

const knownShape = {
  ...clientPlaceSchema.shape,
  invoiceId: z.string().regex(DOCUMENT_ID),
  version: z.int().min(1),
};

/** Callable `saveInvoice`: what a draft is about, in whole; work that is left out is released. */
export const saveInvoiceInputSchema = z.strictObject({ ...knownShape, ...contentShape });
export type SaveInvoiceInput = z.infer<typeof saveInvoiceInputSchema>;

const recipient = line(254, 1)
  .refine((value) => value === '' || EMAIL.test(value), problem('not_an_email'))
  .overwrite((value) => value.toLowerCase());

/** To whom an invoice is mailed, and what somebody says about it. */
const mailShape = {
  /** e-mail addresses */
  recipients: z
    .array(recipient)
    .refine((addresses) => addresses.length > 0, problem('required'))
    .refine((addresses) => addresses.length <= INVOICE_RECIPIENT_LIMIT, problem('too_many', INVOICE_RECIPIENT_LIMIT))
    .refine((addresses) => new Set(addresses).size === addresses.length, problem('duplicate')),
  /** somebody's own words for the mail */
  message: lines(2000),
};

export const invoiceMailInputSchema = z.strictObject(mailShape);
export type InvoiceMailInput = z.infer<typeof invoiceMailInputSchema>;

/**
 * Callable `sendInvoice`: gives the number and freezes what the invoice says. Without recipients it goes to those that the settings choose;
 * where the settings say that this client's invoices are not mailed, to nobody.
 */
export const sendInvoiceInputSchema = z.strictObject({
  ...knownShape,
  recipients: mailShape.recipients.optional(),
  message: mailShape.message.default(''),
});
export type SendInvoiceInput = z.infer<typeof sendInvoiceInputSchema>;

/** Callable `resendInvoice`: mails an issued invoice once more, as it is. */
export const resendInvoiceInputSchema = z.strictObject({ ...knownShape, ...mailShape });
export type ResendInvoiceInput = z.infer<typeof resendInvoiceInputSchema>;
export type InvoiceSent = InvoiceWritten & { number: string };

/** Callable `markInvoicePaid`: on the day that the money came. */
export const markInvoicePaidInputSchema = z.strictObject({ ...knownShape, paidOn: dateSchema });
export type MarkInvoicePaidInput = z.infer<typeof markInvoicePaidInputSchema>;

/** Callable `voidInvoice`: an issued invoice keeps its number and lets go of its work. */
export const voidInvoiceInputSchema = z.strictObject({ ...knownShape, reason: line(500, 1) });
export type VoidInvoiceInput = z.infer<typeof voidInvoiceInputSchema>;

/** Callable `removeInvoice`: a draft, which lets go of its work. */
export const removeInvoiceInputSchema = z.strictObject(knownShape);
export type RemoveInvoiceInput = z.infer<typeof removeInvoiceInputSchema>;
