import type { ClientFields } from '@clientele/domain/client';
import type { ContactFields } from '@clientele/domain/contact';
import type { InviteFields } from '@clientele/domain/invite';
import { inviteLink } from '@clientele/domain/invite-link';
import type { MemberFields } from '@clientele/domain/member';
import type { WorkspaceFields } from '@clientele/domain/workspace';
import * as m from '@clientele/messages';
import { locales } from '@clientele/messages/runtime';
import { FieldValue } from 'firebase-admin/firestore';
import { escapeHtml } from '../mail/escape-html.ts';
import type { ContactPlace } from './access-documents.ts';

type Content = {
  place: ContactPlace;
  inviteId: string;
  token: string;
  invite: Pick<InviteFields, 'email' | 'expiresAt'>;
  contact: Pick<ContactFields, 'firstName'>;
  client: Pick<ClientFields, 'displayName'>;
  workspace: Pick<WorkspaceFields, 'name' | 'language' | 'timezone'>;
  /** who invites; null when they are gone meanwhile */
  author: Pick<MemberFields, 'displayName'> | null;
};

/** The mail with the link, in the workspace's language. */
export function inviteMail({ place, inviteId, token, invite, contact, client, workspace, author }: Content) {
  const locale = locales.find((each) => workspace.language.split('-')[0] === each) ?? locales[0];
  const { workspaceId, clientId } = place;
  const values = {
    workspace: workspace.name,
    client: client.displayName,
    author: author?.displayName ?? workspace.name,
  };
  const until = new Intl.DateTimeFormat(workspace.language, { dateStyle: 'long', timeZone: workspace.timezone });
  const url = inviteLink(process.env['CLIENTELE_APP_URL'] ?? '', { workspaceId, inviteId, token });
  const paragraphs = [
    m.mail_invite_what({ ...values, name: contact.firstName }, { locale }),
    m.mail_invite_until({ date: until.format(invite.expiresAt) }, { locale }),
    `${m.mail_invite_accept({}, { locale })}: ${url}`,
    m.mail_invite_why(values, { locale }),
  ];
  return {
    to: [invite.email],
    message: {
      subject: m.mail_invite_subject(values, { locale }),
      text: paragraphs.join('\n\n'),
      html: paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n'),
    },
    kind: 'portal_invite',
    workspaceId,
    clientId,
    createdAt: FieldValue.serverTimestamp(),
  };
}
