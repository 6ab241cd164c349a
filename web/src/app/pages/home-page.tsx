import { Navigate } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { lazy, Suspense, useState } from 'react';
import { explainFailure } from '../../format/failure.ts';
import { useWorkspaces } from '../../session/session.tsx';
import { useSignedInUser } from '../../session/signed-in-user.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { lastWorkspace } from '../last-workspace.ts';
import { ShellSkeleton } from '../shell/shell-skeleton.tsx';

// Hardly anybody is without one.
const NoWorkspace = lazy(lazyPart(async () => ({ default: (await import('../shell/no-workspace.tsx')).NoWorkspace })));

/** Leads to the workspace that was open last, or to the first one. */
export function HomePage() {
  const { user } = useSignedInUser();
  const live = useWorkspaces(user.uid);
  if (live.status === 'loading') return <ShellSkeleton />;
  if (live.status === 'error') {
    return <ErrorState title={m.workspaces_failed()} {...explainFailure(live.failure)} retry={live.retry} />;
  }
  const { workspaces, hasPortal } = live.data;
  const last = lastWorkspace(user.uid);
  const chosen = workspaces.find(({ id }) => id === last) ?? workspaces[0];
  if (!chosen) {
    return (
      <Suspense fallback={<ShellSkeleton />}>
        <NoWorkspace hasPortal={hasPortal} />
      </Suspense>
    );
  }
  return <Leave workspaceId={chosen.id} />;
}

/** Leaves once: this page stays until the next one has loaded, and a list that grows meanwhile must not choose anew. */
function Leave({ workspaceId }: { workspaceId: string }) {
  const [first] = useState(workspaceId);
  return <Navigate to="/w/$workspaceId/clients" params={{ workspaceId: first }} replace />;
}
