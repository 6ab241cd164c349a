import { defineSecret, defineString, expr, projectID } from 'firebase-functions/params';
import { readAttachments } from './attachments.ts';
import type { Sending } from './deliver-mail.ts';
import type { Mail } from './mail-document.ts';

/** "smtps://user:password@smtp.example.com:465" */
export const SMTP_CONNECTION_URI = defineSecret('SMTP_CONNECTION_URI');
const MAIL_FROM = defineString('MAIL_FROM', { default: expr`Clientele <no-reply@${projectID}.firebaseapp.com>` });

/** A server that does not answer must not hold a run longer than its lease. Milliseconds. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** The client of the mail server is loaded when a mail is sent: all functions are one file, and most of them never send any. */
async function mailServer() {
  const { createTransport } = await import('nodemailer');
  return createTransport({ url: SMTP_CONNECTION_URI.value(), ...TIMEOUTS });
}

/**
 * Sends through the configured mail server. The Message-ID is made from the document's id, so that a second sending is no second message.
 * @param to who gets it this time; everybody whom the mail is for stands in its head
 */
export async function sendBySmtp(id: string, { to: all, message }: Mail, to: readonly string[]): Promise<Sending> {
  const [from, server] = [MAIL_FROM.value(), await mailServer()];
  const { rejected, rejectedErrors = [] } = await server.sendMail({
    from,
    to: all,
    envelope: { from, to: [...to] },
    ...message,
    attachments: await readAttachments(message.attachments),
    messageId: `<${id}@clientele>`,
  });
  return { accepted: to.filter((address) => !rejected.includes(address)), failures: rejectedErrors };
}
