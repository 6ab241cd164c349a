import type { PreviewInviteResult } from '@clientele/domain/invite-calls';
import { readInviteLink, type InviteLink } from '@clientele/domain/invite-link';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { signOut } from '../../firebase/auth.ts';
import { explainFailure } from '../../format/failure.ts';
import { roleDescription, roleLabel } from '../../format/role.ts';
import { PlainButton } from '../../ui/plain-button.tsx';
import { AccountCard } from '../sign-in/account-card.tsx';
import { Unreachable } from '../unreachable.tsx';
import { useUser, type UserState } from '../user.ts';
import { AcceptAsKnown } from './accept-as-known.tsx';
import { AcceptAsNew } from './accept-as-new.tsx';
import { AcceptAsSignedIn } from './accept-as-signed-in.tsx';
import classes from './accept-page.module.css';
import { useInvitation } from './use-invitation.ts';

/**
 * Where an invitation leads, of staff and of a client's own people. Opening it shows who invites, and does nothing: mail programs open links
 * as well. `home` is where whoever has accepted before signs in.
 */
export function AcceptPage({ home }: { home: string }) {
  const [link] = useState(() => readInviteLink(location.hash));
  if (link === null)
    return <NoInvitation home={home} title={m.invitation_broken_title()} text={m.invitation_broken()} />;
  return <LinkedInvitation link={link} home={home} />;
}

function LinkedInvitation({ link, home }: { link: InviteLink; home: string }) {
  const invitation = useInvitation(link);
  const user = useUser();
  if (user.status === 'error') return <Unreachable />;
  if (invitation.status === 'failed') {
    const { failure, retry } = invitation;
    if (failure.code === 'invite_unusable')
      return <NoInvitation home={home} title={m.invitation_unusable_title()} text={m.invitation_unusable()} />;
    const { why, advice } = explainFailure(failure);
    return (
      <AccountCard title={m.invitation_failed()} intro={`${why} ${advice}`}>
        <div className={classes.form}>
          <PlainButton onClick={retry}>{m.app_try_again()}</PlainButton>
        </div>
      </AccountCard>
    );
  }
  if (invitation.status === 'loading' || user.status === 'loading') {
    return (
      <AccountCard title={m.invitation_title()}>
        <p role="status" className={classes.intro}>
          {m.invitation_checking()}
        </p>
      </AccountCard>
    );
  }
  return <OpenInvitation link={link} preview={invitation.preview} user={user} />;
}

type Open = {
  link: InviteLink;
  preview: PreviewInviteResult;
  user: Exclude<UserState, { status: 'loading' | 'error' }>;
};

function OpenInvitation({ link, preview, user }: Open) {
  // Who signs in to accept stays on the form that they filled in.
  const [started, setStarted] = useState(false);
  const [until] = useState(() => new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }).format(preview.expiresAt));
  const { email } = preview;
  const signedInAs = user.status === 'signed-in' && !started ? (user.user.email ?? '') : undefined;
  const form = { link, preview, onStarted: setStarted };
  return (
    <AccountCard title={titleOf(preview)} intro={introOf(preview)}>
      {preview.kind === 'member' && preview.role !== 'custom' && (
        <p className={classes.role}>
          <strong>{roleLabel(preview.role)}</strong> <span>{roleDescription(preview.role)}</span>
        </p>
      )}
      <p className={classes.note}>{m.invitation_once({ email, date: until })}</p>
      {signedInAs !== undefined && signedInAs.toLowerCase() !== email ? (
        <div className={classes.form}>
          <p>{m.invitation_other_account({ current: signedInAs, email })}</p>
          <PlainButton onClick={() => void signOut()}>{m.sign_out()}</PlainButton>
        </div>
      ) : preview.account !== 'proven' ? (
        <AcceptAsNew {...form} />
      ) : signedInAs === undefined ? (
        <AcceptAsKnown {...form} />
      ) : (
        <AcceptAsSignedIn link={link} preview={preview} />
      )}
    </AccountCard>
  );
}

function titleOf(preview: PreviewInviteResult): string {
  return preview.kind === 'member'
    ? m.invitation_member_title({ workspace: preview.workspaceName })
    : m.invitation_contact_title({ client: preview.clientName });
}

function introOf(preview: PreviewInviteResult): string {
  const { inviterName: inviter, workspaceName: workspace } = preview;
  if (preview.kind === 'contact') return m.invitation_contact_intro({ inviter, workspace, client: preview.clientName });
  // A workspace that has nobody yet invites its first owner itself.
  return inviter === workspace
    ? m.invitation_owner_intro({ workspace })
    : m.invitation_member_intro({ inviter, workspace });
}

function NoInvitation({ home, title, text }: { home: string; title: string; text: string }) {
  return (
    <AccountCard title={title} intro={text}>
      <div className={classes.form}>
        <PlainButton variant="default" onClick={() => location.replace(home)}>
          {m.go_to_sign_in()}
        </PlainButton>
      </div>
    </AccountCard>
  );
}
