import * as z from 'zod';
import { instantSchema } from './stamps.ts';

/** What somebody may want to hear of; each is a setting that names who does. */
export const NOTICE_EVENTS = [
  'invoiceSent',
  'invoiceOverdue',
  'documentShared',
  'complianceDue',
  'projectStatus',
] as const;
export type NoticeEvent = (typeof NOTICE_EVENTS)[number];

/** What somebody can open of what they are told about: staff the record, contacts who were let in the portal. */
const OPENS = ['record', 'portal', 'nothing'] as const;

/** An e-mail address in lower case. */
export const noticeRecipientSchema = z.object({ address: z.string().min(1), opens: z.enum(OPENS) });
export type NoticeRecipient = z.infer<typeof noticeRecipientSchema>;

/**
 * `workspaces/{w}/notices/{id}`: something that happened at a client, told once. Functions alone read and write it; the id says what
 * happened, so that an event that comes twice tells nothing twice.
 */
export const noticeSchema = z.object({
  clientId: z.string(),
  event: z.enum(NOTICE_EVENTS),
  subjectId: z.string(),
  /** what it is about, by the name that it had */
  subject: z.string(),
  /** what else there is to say: a date or a status, blank for a document */
  detail: z.string(),
  /** of an invoice */
  amount: z.object({ minor: z.int(), currency: z.string() }).nullable(),
  at: instantSchema,
  /** chosen when it happened */
  recipients: z.array(noticeRecipientSchema),
  /** false while it waits for a digest */
  mailed: z.boolean(),
});
export type NoticeFields = z.infer<typeof noticeSchema>;
export type Notice = NoticeFields & { id: string };

/** `key` tells one happening from the next one of the same subject: a date, a version. */
export function noticeId(
  clientId: string,
  { event, subjectId, key }: Pick<Notice, 'event' | 'subjectId'> & { key: string },
): string {
  return [clientId, event, subjectId, key].join('_');
}
