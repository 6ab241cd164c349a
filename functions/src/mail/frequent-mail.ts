import { onSchedule } from 'firebase-functions/v2/scheduler';
import { sendWaitingMail } from './sweep-mail.ts';
import { sendBySmtp, SMTP_CONNECTION_URI } from './smtp.ts';

/** Mails whose next try is due. */
export const frequentMail = onSchedule(
  {
    schedule: '*/5 * * * *',
    timeZone: 'Etc/UTC',
    secrets: [SMTP_CONNECTION_URI],
    timeoutSeconds: 240,
    maxInstances: 1,
  },
  async () => {
    await sendWaitingMail(sendBySmtp, new Date());
  },
);
