import { Button } from '@mantine/core';
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
import { MembersList } from './members-list.tsx';
import { MembersSkeleton } from './members-skeleton.tsx';
import classes from './members.module.css';

const AddMemberDialog = lazy(async () => ({ default: (await import('./add-member-dialog.tsx')).AddMemberDialog }));
const ChangeMemberDialog = lazy(async () => ({
  default: (await import('./change-member-dialog.tsx')).ChangeMemberDialog,
}));
const RemoveMemberDialog = lazy(async () => ({
  default: (await import('./remove-member-dialog.tsx')).RemoveMemberDialog,
}));

type Open = { dialog: 'add'; known: Member | undefined } | { dialog: 'change' | 'remove'; id: string };

/** Everyone who belongs to the workspace, for those who manage it. */
export function MembersView() {
  const { workspace } = useSession();
  const denial = useDenial('workspace.manage');
  const members = useMembers();
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

  const list = members.status === 'ready' ? members.data : [];
  const target = open && open.dialog !== 'add' ? list.find(({ id }) => id === open.id) : undefined;
  return (
    <>
      <div className={classes.head}>
        <h1>{m.nav_members()}</h1>
        <Button
          leftSection={<IconPlus size={16} stroke={1.75} />}
          onClick={() => show({ dialog: 'add', known: undefined })}
        >
          {m.members_add()}
        </Button>
      </div>
      <p className={classes.intro}>{m.members_intro({ workspace: workspace.name })}</p>
      {members.status === 'loading' ? (
        <MembersSkeleton />
      ) : (
        <MembersList
          members={list}
          actions={{
            onChange: ({ id }) => show({ dialog: 'change', id }),
            onRemove: ({ id }) => show({ dialog: 'remove', id }),
            onAddAgain: (known) => show({ dialog: 'add', known }),
          }}
        />
      )}
      <Suspense>
        {open?.dialog === 'add' && <AddMemberDialog key={opening} opened onClose={close} known={open.known} />}
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
