import * as m from '@clientele/messages';
import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import { paths } from '@clientele/domain/paths';
import type { Company } from '@clientele/domain/company';
import { firestore } from '../firebase/app.ts';
import { mailHtml, mailText, type MailContent } from './mail-layout.ts';
import { senderLook } from './sender.ts';
import { mailLocale } from './mail-locale.ts';
import type { Attachment, Mail } from './mail-document.ts';

export type ComposedMail = {
  /** e-mail addresses */
  to: readonly string[];
  workspace: { name: string; language: string };
  /** whose address, colour and address for answers the mail carries; none for a mail among staff */
  company?: Company | null;
  subject: string;
  /** what it is about, for the outbox: "invite", "note_mention" */
  kind: string;
  workspaceId: string;
  clientId: string;
  attachments?: readonly Attachment[];
} & Omit<MailContent, 'from' | 'locale' | 'sender' | 'accent'>;

export type QueuedMail = Omit<Mail, 'createdAt' | 'delivery'> & { createdAt: FieldValue };

/** A message in the one layout that all mails have; its text says the same as its HTML. */
export function composeMail({
  to,
  workspace,
  company = null,
  subject,
  kind,
  workspaceId,
  clientId,
  attachments,
  ...content
}: ComposedMail): QueuedMail {
  const locale = mailLocale(workspace.language);
  const from = m.mail_from({ workspace: workspace.name }, { locale });
  const shown = { ...content, ...senderLook(company, workspace), from, locale };
  return {
    to: [...to],
    message: {
      subject,
      text: mailText(shown),
      html: mailHtml(shown, subject),
      // The product's own address takes no answers.
      ...(company !== null && company.email !== '' && { replyTo: company.email }),
      ...(attachments !== undefined && { attachments: [...attachments] }),
    },
    kind,
    workspaceId,
    clientId,
    createdAt: FieldValue.serverTimestamp(),
  };
}

/** Puts a mail into the outbox together with what it tells about. One id, one mail: fails when there is one already. */
export function queueMail(transaction: Transaction, id: string, mail: QueuedMail): void {
  transaction.create(firestore().doc(paths.mailDocument(id)), mail);
}
