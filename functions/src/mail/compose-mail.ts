import * as m from '@clientele/messages';
import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import { paths } from '@clientele/domain/paths';
import { firestore } from '../firebase/app.ts';
import { mailHtml, mailText, type MailContent } from './mail-layout.ts';
import { mailLocale } from './mail-locale.ts';
import type { Attachment, Mail } from './mail-document.ts';

export type ComposedMail = {
  /** e-mail addresses */
  to: readonly string[];
  workspace: { name: string; language: string };
  /** where answers go; blank is to the sender */
  replyTo?: string;
  subject: string;
  /** what it is about, for the outbox: "invite", "note_mention" */
  kind: string;
  workspaceId: string;
  clientId: string;
  attachments?: readonly Attachment[];
} & Omit<MailContent, 'from' | 'locale'>;

export type QueuedMail = Omit<Mail, 'createdAt' | 'delivery'> & { createdAt: FieldValue };

/** A message in the one layout that all mails have; its text says the same as its HTML. */
export function composeMail({
  to,
  workspace,
  replyTo = '',
  subject,
  kind,
  workspaceId,
  clientId,
  attachments,
  ...content
}: ComposedMail): QueuedMail {
  const locale = mailLocale(workspace.language);
  const shown = { ...content, from: m.mail_from({ workspace: workspace.name }, { locale }), locale };
  return {
    to: [...to],
    ...(replyTo !== '' && { replyTo }),
    message: {
      subject,
      text: mailText(shown),
      html: mailHtml(shown, subject),
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
