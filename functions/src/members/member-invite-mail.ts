import type { Company } from '@clientele/domain/company';
import type { InviteFields } from '@clientele/domain/invite';
import { invitePath, type InviteLink } from '@clientele/domain/invite-link';
import type { MemberFields } from '@clientele/domain/member';
import type { WorkspaceFields } from '@clientele/domain/workspace';
import * as m from '@clientele/messages';
import { appLink } from '../mail/app-link.ts';
import { composeMail, type QueuedMail } from '../mail/compose-mail.ts';
import { mailDays, mailLocale } from '../mail/mail-locale.ts';

type Content = {
  link: InviteLink;
  invite: Pick<InviteFields, 'email' | 'expiresAt'>;
  displayName: string;
  workspace: Pick<WorkspaceFields, 'name' | 'language'>;
  company: Company | null;
  /** who invites; null when they are gone meanwhile */
  author: Pick<MemberFields, 'displayName'> | null;
};

/** The mail with the link into the workspace, in its language. */
export function memberInviteMail({
  link,
  invite: { email, expiresAt },
  displayName: name,
  workspace,
  company,
  author,
}: Content): QueuedMail {
  const locale = mailLocale(workspace.language);
  const names = { workspace: workspace.name };
  const date = mailDays(workspace.language).format(expiresAt);
  return composeMail({
    to: [email],
    workspace,
    company,
    subject: m.mail_join_subject(names, { locale }),
    heading: m.mail_join_heading(names, { locale }),
    paragraphs: [
      m.mail_join_what({ ...names, name, author: author?.displayName ?? workspace.name }, { locale }),
      m.mail_invite_until({ date }, { locale }),
    ],
    action: { label: m.mail_invite_accept({}, { locale }), url: appLink(invitePath('member', link)) },
    why: m.mail_join_why(names, { locale }),
    kind: 'member_invite',
    workspaceId: link.workspaceId,
    clientId: '',
  });
}
