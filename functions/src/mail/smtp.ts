import { defineSecret, defineString, expr, projectID } from 'firebase-functions/params';
import { createTransport, type Transporter } from 'nodemailer';
import { readAttachments } from './attachments.ts';
import type { Mail } from './mail-document.ts';

/** "smtps://user:password@smtp.example.com:465" */
export const SMTP_CONNECTION_URI = defineSecret('SMTP_CONNECTION_URI');
const MAIL_FROM = defineString('MAIL_FROM', { default: expr`Clientele <no-reply@${projectID}.firebaseapp.com>` });

/** A server that does not answer must not hold a run longer than its lease. Milliseconds. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

let transport: Transporter | undefined;

/** Sends through the configured mail server. The Message-ID is made from the document's id, so that a second sending is no second message. */
export async function sendBySmtp(id: string, { to, message }: Mail): Promise<void> {
  transport ??= createTransport({ url: SMTP_CONNECTION_URI.value(), ...TIMEOUTS });
  const attachments = await readAttachments(message.attachments);
  await transport.sendMail({ from: MAIL_FROM.value(), to, ...message, attachments, messageId: `<${id}@clientele>` });
}
