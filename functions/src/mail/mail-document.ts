import { instantSchema } from '@clientele/domain/stamps';
import * as z from 'zod';

/** How far the delivery of a mail is, in the words of the extension "Trigger Email from Firestore". */
export const DELIVERY_STATES = ['PENDING', 'PROCESSING', 'SUCCESS', 'RETRY', 'ERROR'] as const;

const deliverySchema = z.object({
  state: z.enum(DELIVERY_STATES),
  /** how often it was tried, the one under way included */
  attempts: z.int().min(0).default(0),
  startTime: instantSchema.nullable().default(null),
  /** until when nobody else may try: a run that was killed holds it no longer */
  leaseExpireTime: instantSchema.nullable().default(null),
  /** from when on it may be tried again; null is at once */
  retryTime: instantSchema.nullable().default(null),
  endTime: instantSchema.nullable().default(null),
  /** recipients for whom the mail server has taken it: a later try leaves them out */
  accepted: z.array(z.string()).default([]),
  /** what the mail server said, for whoever looks after the product; blank while nothing went wrong */
  error: z.string().default(''),
});
export type Delivery = z.infer<typeof deliverySchema>;

/** The PDF of an issued invoice, taken from where it is kept when the mail is sent. */
const attachmentSchema = z.object({
  filename: z.string(),
  invoice: z.object({ workspaceId: z.string(), invoiceId: z.string() }),
});
export type Attachment = z.infer<typeof attachmentSchema>;

/**
 * `mail/{id}`: one message to be sent, once. The format is that of the extension
 * (firebase.google.com/docs/extensions/official/firestore-send-email), which is why `delivery` appears only when sending has begun.
 */
export const mailSchema = z.object({
  to: z.array(z.string()).min(1),
  message: z.object({
    subject: z.string(),
    text: z.string(),
    html: z.string(),
    /** where answers go */
    replyTo: z.string().optional(),
    attachments: z.array(attachmentSchema).optional(),
  }),
  /** what it is about: "invite", "note_mention" */
  kind: z.string(),
  workspaceId: z.string(),
  clientId: z.string(),
  createdAt: instantSchema,
  delivery: deliverySchema.optional(),
});
export type Mail = z.infer<typeof mailSchema>;
