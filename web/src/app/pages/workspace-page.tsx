import { Outlet, useParams } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { useEffect, useState } from 'react';
import { explainFailure } from '../../format/failure.ts';
import { SessionProvider, useSessionState } from '../../session/session.tsx';
import { useSignedInUser } from '../../session/signed-in-user.tsx';
import { fetchRemainingParts } from '../../ui/lazy-part.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { rememberWorkspace } from '../last-workspace.ts';
import { NoAccess } from '../shell/no-access.tsx';
import { ShellSkeleton } from '../shell/shell-skeleton.tsx';
import { Shell } from '../shell/shell.tsx';

export function WorkspacePage() {
  const { workspaceId } = useParams({ from: '/w/$workspaceId' });
  // Another workspace is another page: nothing of the former one may show for a moment.
  return <OpenWorkspace key={workspaceId} workspaceId={workspaceId} />;
}

function OpenWorkspace({ workspaceId }: { workspaceId: string }) {
  const { user, token } = useSignedInUser();
  const state = useSessionState(user, token, workspaceId);
  const openName = state.status === 'ready' ? state.session.workspace.name : undefined;
  // Once access is gone the name cannot be read any more.
  const [lastName, setLastName] = useState<string>();
  if (openName !== undefined && openName !== lastName) setLastName(openName);
  const opened = openName !== undefined;
  useEffect(() => {
    if (opened) void fetchRemainingParts();
  }, [opened]);
  useEffect(() => {
    if (openName !== undefined) rememberWorkspace(user.uid, workspaceId);
  }, [openName, user.uid, workspaceId]);

  if (state.status === 'loading') return <ShellSkeleton />;
  if (state.status === 'error') {
    return (
      <main>
        <ErrorState title={m.workspace_failed()} {...explainFailure(state.failure)} retry={state.retry} />
      </main>
    );
  }
  if (state.status === 'no-access') {
    return (
      <NoAccess workspaceId={workspaceId} wasMember={state.wasMember} workspaceName={state.workspaceName ?? lastName} />
    );
  }
  return (
    <SessionProvider session={state.session}>
      <Shell>
        <Outlet />
      </Shell>
    </SessionProvider>
  );
}
