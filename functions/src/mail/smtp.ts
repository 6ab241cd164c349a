import { defineSecret, defineString, expr, projectID } from 'firebase-functions/params';
import { createTransport, type Transporter } from 'nodemailer';
import type { SendMail } from './deliver-mail.ts';

/** "smtps://user:password@smtp.example.com:465" */
export const SMTP_CONNECTION_URI = defineSecret('SMTP_CONNECTION_URI');
const MAIL_FROM = defineString('MAIL_FROM', { default: expr`Clientele <no-reply@${projectID}.firebaseapp.com>` });

/** A server that does not answer must not hold a run longer than its lease. Milliseconds. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

let transport: Transporter | undefined;

/** Sends through the configured mail server. The Message-ID is made from the document's id, so that a second sending is no second message. */
export const sendBySmtp: SendMail = async (id, { to, message }) => {
  transport ??= createTransport({ url: SMTP_CONNECTION_URI.value(), ...TIMEOUTS });
  await transport.sendMail({ from: MAIL_FROM.value(), to, ...message, messageId: `<${id}@clientele>` });
};
