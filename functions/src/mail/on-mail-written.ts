import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';
import { deliverMail } from './deliver-mail.ts';
import { sendBySmtp, SMTP_CONNECTION_URI } from './smtp.ts';

/** The states in which a mail waits; a new one has none. */
const WAITING: readonly unknown[] = [undefined, 'PENDING', 'RETRY'];

/** Sends what is put into the outbox, and what somebody set to RETRY. What fails is tried again by `frequentMail`. */
export const onMailWritten = onDocumentWritten(
  { document: 'mail/{id}', secrets: [SMTP_CONNECTION_URI], retry: true, memory: '512MiB' },
  async ({ params, data }) => {
    if (data?.after.exists !== true || !WAITING.includes(data.after.get('delivery.state'))) return;
    await deliverMail(params.id, sendBySmtp, new Date()).catch(buryUnreadable);
  },
);
