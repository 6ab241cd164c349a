import { Button } from '@mantine/core';
import type { InvitedMember } from '@clientele/domain/invited-member';
import type { Member } from '@clientele/domain/member';
import * as m from '@clientele/messages';
import { IconLock, IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { explainFailure } from '../../../format/failure.ts';
import { useDenial } from '../../../session/use-denial.ts';
import { useMembers } from '../../../session/people.ts';
import { useSession } from '../../../session/session.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { useInvitedMembers } from '../api/use-invited-members.ts';
import { MembersList } from './members-list.tsx';
import { MembersSkeleton } from './members-skeleton.tsx';
import classes from './members.module.css';

const InviteMemberDialog = lazy(async () => ({
  default: (await import('./invite-member-dialog.tsx')).InviteMemberDialog,
}));
const ChangeMemberDialog = lazy(async () => ({
  default: (await import('./change-member-dialog.tsx')).ChangeMemberDialog,
}));
const RemoveMemberDialog = lazy(async () => ({
  default: (await import('./remove-member-dialog.tsx')).RemoveMemberDialog,
}));
const ResendInviteDialog = lazy(async () => ({
  default: (await import('./resend-invite-dialog.tsx')).ResendInviteDialog,
}));
const RevokeInviteDialog = lazy(async () => ({
  default: (await import('./revoke-invite-dialog.tsx')).RevokeInviteDialog,
}));

type Open =
  | { dialog: 'invite'; known: Member | undefined }
  | { dialog: 'change' | 'remove'; id: string }
  | { dialog: 'resend' | 'revoke'; invited: InvitedMember };

/** Everyone who belongs to the workspace or is invited into it, for those who manage it. */
export function MembersView() {
  const { workspace } = useSession();
  const denial = useDenial('workspace.manage');
  const members = useMembers();
  const invited = useInvitedMembers();
  const [open, setOpen] = useState<Open>();
  // Counts the dialogs, so that each begins afresh.
  const [opening, setOpening] = useState(0);

  function show(next: Open): void {
    setOpening((before) => before + 1);
    setOpen(next);
  }
  function close(): void {
    setOpen(undefined);
  }

  if (members.status === 'error') {
    return <ErrorState title={m.members_failed()} {...explainFailure(members.failure)} retry={members.retry} />;
  }
  if (denial !== undefined)
    return <NoPermission denial={denial} members={members.status === 'ready' ? members.data : []} />;

  if (invited.status === 'error') {
    return <ErrorState title={m.members_failed()} {...explainFailure(invited.failure)} retry={invited.retry} />;
  }

  const list = members.status === 'ready' ? members.data : [];
  const target = open !== undefined && 'id' in open ? list.find(({ id }) => id === open.id) : undefined;
  return (
    <>
      <div className={classes.head}>
        <h1>{m.nav_members()}</h1>
        <Button
          leftSection={<IconPlus size={16} stroke={1.75} />}
          onClick={() => show({ dialog: 'invite', known: undefined })}
        >
          {m.members_invite()}
        </Button>
      </div>
      <p className={classes.intro}>{m.members_intro({ workspace: workspace.name })}</p>
      {members.status === 'loading' || invited.status === 'loading' ? (
        <MembersSkeleton />
      ) : (
        <MembersList
          members={list}
          invited={invited.data}
          actions={{
            onChange: ({ id }) => show({ dialog: 'change', id }),
            onRemove: ({ id }) => show({ dialog: 'remove', id }),
            onInviteAgain: (known) => show({ dialog: 'invite', known }),
            onResend: (each) => show({ dialog: 'resend', invited: each }),
            onRevoke: (each) => show({ dialog: 'revoke', invited: each }),
          }}
        />
      )}
      <Suspense>
        {open?.dialog === 'invite' && <InviteMemberDialog key={opening} onClose={close} known={open.known} />}
        {open?.dialog === 'resend' && <ResendInviteDialog key={opening} onClose={close} invited={open.invited} />}
        {open?.dialog === 'revoke' && <RevokeInviteDialog key={opening} onClose={close} invited={open.invited} />}
        {open?.dialog === 'change' && target && (
          <ChangeMemberDialog key={opening} opened onClose={close} member={target} />
        )}
        {open?.dialog === 'remove' && target && (
          <RemoveMemberDialog key={opening} opened onClose={close} member={target} />
        )}
      </Suspense>
    </>
  );
}

function NoPermission({ denial, members }: { denial: string; members: readonly Member[] }) {
  const managers = members.filter(
    ({ status, permissions }) => status === 'active' && permissions.includes('workspace.manage'),
  );
  const names = new Intl.ListFormat(undefined, { type: 'disjunction' }).format(
    managers.map(({ displayName }) => displayName),
  );
  return (
    <>
      <h1>{m.nav_members()}</h1>
      <EmptyState icon={IconLock} title={m.members_locked()}>
        <p>{denial}</p>
        {managers.length > 0 && <p>{m.members_ask({ names })}</p>}
      </EmptyState>
    </>
  );
}
