import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';
import { deliverMail } from './deliver-mail.ts';
import { sendBySmtp, SMTP_CONNECTION_URI } from './smtp.ts';

/** Sends what is put into the outbox. What fails is tried again by `frequentMail`. */
export const onMailQueued = onDocumentCreated(
  { document: 'mail/{id}', secrets: [SMTP_CONNECTION_URI], retry: true, memory: '512MiB' },
  async ({ params }) => {
    await deliverMail(params.id, sendBySmtp, new Date()).catch(buryUnreadable);
  },
);
