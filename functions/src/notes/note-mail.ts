import type { ClientFields } from '@clientele/domain/client';
import type { MemberFields } from '@clientele/domain/member';
import { noteParts, type AddNoteInput } from '@clientele/domain/note';
import type { WorkspaceFields } from '@clientele/domain/workspace';
import * as m from '@clientele/messages';
import { locales } from '@clientele/messages/runtime';
import { FieldValue } from 'firebase-admin/firestore';
import { escapeHtml } from '../mail/escape-html.ts';

type Content = {
  input: AddNoteInput;
  author: Pick<MemberFields, 'displayName'> | null;
  client: Pick<ClientFields, 'displayName'>;
  workspace: Pick<WorkspaceFields, 'name' | 'language'> | null;
  /** who gets it */
  member: Pick<MemberFields, 'email'>;
  /** everybody who is mentioned */
  members: readonly Pick<MemberFields, 'uid' | 'displayName'>[];
};

/** In the document format of the extension "Trigger Email from Firestore" (firebase.google.com/docs/extensions/official/firestore-send-email). */
type NoteMail = {
  to: string[];
  message: { subject: string; text: string; html: string };
  kind: 'note_mention';
  workspaceId: string;
  clientId: string;
  createdAt: FieldValue;
};

/** The mail to somebody who is mentioned in a note, in the workspace's language. */
export function noteMail({ input, author, client, workspace, member, members }: Content): NoteMail {
  const locale = locales.find((each) => workspace?.language.split('-')[0] === each) ?? locales[0];
  const values = {
    author: author?.displayName ?? '',
    client: client.displayName,
    workspace: workspace?.name ?? '',
  };
  const note = noteParts(input)
    .map((part) => (part.kind === 'text' ? part.text : `@${nameOf(members, part.uid)}`))
    .join('');
  const before = m.mail_note_what(values, { locale });
  const after = m.mail_note_why(values, { locale });
  return {
    to: [member.email],
    message: {
      subject: m.mail_note_subject(values, { locale }),
      text: [before, note, after].join('\n\n'),
      html: [
        `<p>${escapeHtml(before)}</p>`,
        `<blockquote style="white-space: pre-wrap">${escapeHtml(note)}</blockquote>`,
        `<p>${escapeHtml(after)}</p>`,
      ].join('\n'),
    },
    kind: 'note_mention',
    workspaceId: input.workspaceId,
    clientId: input.clientId,
    createdAt: FieldValue.serverTimestamp(),
  };
}

function nameOf(members: readonly Pick<MemberFields, 'uid' | 'displayName'>[], uid: string): string {
  return members.find((member) => member.uid === uid)?.displayName ?? '';
}
