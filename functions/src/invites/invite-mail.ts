import type { ClientFields } from '@clientele/domain/client';
import type { ContactFields } from '@clientele/domain/contact';
import type { InviteFields } from '@clientele/domain/invite';
import { invitePath, type InviteLink } from '@clientele/domain/invite-link';
import type { MemberFields } from '@clientele/domain/member';
import type { WorkspaceFields } from '@clientele/domain/workspace';
import type { Company } from '@clientele/domain/company';
import * as m from '@clientele/messages';
import { appLink } from '../mail/app-link.ts';
import { composeMail, type QueuedMail } from '../mail/compose-mail.ts';
import { mailDays, mailLocale } from '../mail/mail-locale.ts';

type Content = {
  link: InviteLink;
  clientId: string;
  invite: Pick<InviteFields, 'email' | 'expiresAt'>;
  contact: Pick<ContactFields, 'firstName'>;
  client: Pick<ClientFields, 'displayName'>;
  workspace: Pick<WorkspaceFields, 'name' | 'language'>;
  company: Company | null;
  /** who invites; null when they are gone meanwhile */
  author: Pick<MemberFields, 'displayName'> | null;
};

/** The mail with the link, in the workspace's language: the only place where the token ever stands. */
export function inviteMail({
  link,
  clientId,
  invite: { email, expiresAt },
  contact: { firstName },
  client,
  workspace,
  company,
  author,
}: Content): QueuedMail {
  const locale = mailLocale(workspace.language);
  const names = { workspace: workspace.name, client: client.displayName };
  const what = { ...names, name: firstName, author: author?.displayName ?? workspace.name };
  const date = mailDays(workspace.language).format(expiresAt);
  return composeMail({
    to: [email],
    workspace,
    company,
    subject: m.mail_invite_subject(names, { locale }),
    heading: m.mail_invite_heading(names, { locale }),
    paragraphs: [m.mail_invite_what(what, { locale }), m.mail_invite_until({ date }, { locale })],
    action: {
      label: m.mail_invite_accept({}, { locale }),
      url: appLink(invitePath('contact', link)),
    },
    why: m.mail_invite_why(names, { locale }),
    kind: 'portal_invite',
    workspaceId: link.workspaceId,
    clientId,
  });
}
