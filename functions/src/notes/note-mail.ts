import type { ClientFields } from '@clientele/domain/client';
import type { MemberFields } from '@clientele/domain/member';
import { noteParts, type AddNoteInput } from '@clientele/domain/note';
import type { WorkspaceFields } from '@clientele/domain/workspace';
import * as m from '@clientele/messages';
import { appLink } from '../mail/app-link.ts';
import { composeMail, type QueuedMail } from '../mail/compose-mail.ts';
import { mailLocale } from '../mail/mail-locale.ts';

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

/** The mail to somebody who is mentioned in a note, in the workspace's language. */
export function noteMail({ input, author, client, workspace, member, members }: Content): QueuedMail {
  const { workspaceId, clientId } = input;
  const from = { name: workspace?.name ?? '', language: workspace?.language ?? '' };
  const locale = mailLocale(from.language);
  const values = { author: author?.displayName ?? '', client: client.displayName, workspace: from.name };
  const note = noteParts(input)
    .map((part) => (part.kind === 'text' ? part.text : `@${nameOf(members, part.uid)}`))
    .join('');
  const subject = m.mail_note_subject(values, { locale });
  return composeMail({
    to: [member.email],
    workspace: from,
    subject,
    heading: subject,
    paragraphs: [m.mail_note_what(values, { locale })],
    quote: note,
    action: {
      label: m.mail_note_action({}, { locale }),
      url: appLink(`/w/${workspaceId}/clients/${clientId}?tab=activity`),
    },
    why: m.mail_note_why(values, { locale }),
    kind: 'note_mention',
    workspaceId,
    clientId,
  });
}

function nameOf(members: readonly Pick<MemberFields, 'uid' | 'displayName'>[], uid: string): string {
  return members.find((member) => member.uid === uid)?.displayName ?? '';
}
