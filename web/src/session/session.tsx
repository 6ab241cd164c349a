import { claimedLetters } from '@clientele/domain/claims';
import { memberSchema, type Member } from '@clientele/domain/member';
import { paths } from '@clientele/domain/paths';
import {
  can,
  effectivePermissions,
  permissionLetters,
  type Permission,
  type PermissionSet,
} from '@clientele/domain/permissions';
import { userSchema } from '@clientele/domain/workspace';
import { workspaceSchema, type Workspace } from '@clientele/domain/workspace';
import { createContext, use, useEffect, useMemo, type ReactNode } from 'react';
import type { User } from '../firebase/auth.ts';
import type { Failure } from '../firebase/failure.ts';
import { documentOf } from '../firebase/live-document.ts';
import { closeIdleListeners, useLive, type Live } from '../firebase/live.ts';
import { useClaims } from './claims.ts';

export type WorkspaceName = { id: string; name: string };

export type Session = {
  uid: string;
  email: string;
  displayName: string;
  workspace: Workspace;
  permissions: PermissionSet;
  /** names the person and what they may do; part of every listener's key, so that a changed permission opens new listeners */
  key: string;
  /** false while the server is out of reach */
  online: boolean;
};

export type SessionState =
  | { status: 'loading' }
  | { status: 'ready'; session: Session }
  | { status: 'no-access'; wasMember: boolean; workspaceName: string | undefined }
  | { status: 'error'; failure: Failure; retry: () => void };

export type OwnWorkspaces = {
  claimsVersion: number;
  workspaces: readonly WorkspaceName[];
  /** whether a client's portal is open to the person: that is another app */
  hasPortal: boolean;
};

/** The workspaces a person belongs to, in alphabetical order. */
export function useWorkspaces(uid: string): Live<OwnWorkspaces> {
  const live = useLive(useMemo(() => documentOf({ path: paths.user(uid), schema: userSchema, key: uid }), [uid]));
  return useMemo(() => {
    if (live.status !== 'ready') return live;
    const workspaces = Object.entries(live.data?.workspaces ?? {}).map(([id, { name }]) => ({ id, name }));
    return {
      ...live,
      data: {
        claimsVersion: live.data?.claimsVersion ?? 0,
        workspaces: workspaces.toSorted((a, b) => a.name.localeCompare(b.name)),
        hasPortal: Object.keys(live.data?.portals ?? {}).length > 0,
      },
    };
  }, [live]);
}

function useOwnMember(uid: string, workspaceId: string): Live<Member | null> {
  return useLive(
    useMemo(
      () => documentOf({ path: paths.member(workspaceId, uid), schema: memberSchema, key: uid }),
      [uid, workspaceId],
    ),
  );
}

function useWorkspace(workspaceId: string, key: string | null): Live<Workspace | null> {
  return useLive(
    useMemo(
      () => (key === null ? null : documentOf({ path: paths.workspace(workspaceId), schema: workspaceSchema, key })),
      [workspaceId, key],
    ),
  );
}

/** Everything the screens need to know about who is asking, kept live: a change of rights shows within the same moment. */
export function useSessionState(user: User, token: number, workspaceId: string): SessionState {
  const { uid } = user;
  const mine = useWorkspaces(uid);
  const claims = useClaims(user, token, mine.status === 'ready' ? mine.data.claimsVersion : undefined);
  const member = useOwnMember(uid, workspaceId);

  const letters = claims === null ? undefined : claimedLetters(claims, workspaceId);
  const standing = member.status === 'ready' ? member.data : null;
  const permissions = useMemo(() => effectivePermissions(letters, standing), [letters, standing]);
  const key = `${uid}:${permissionLetters(permissions)}`;
  const isMember = letters !== undefined && letters !== '' && standing?.status === 'active';
  // Whoever may read the workspace reads all of it: a changed permission must not take the page away for a moment.
  const workspace = useWorkspace(workspaceId, isMember ? uid : null);

  // Changed rights are the reason, although the effect does not read them.
  useEffect(() => closeIdleListeners(), [key, isMember]);

  return useMemo(() => {
    if (member.status === 'error') return { status: 'error', failure: member.failure, retry: member.retry };
    if (workspace.status === 'error') return { status: 'error', failure: workspace.failure, retry: workspace.retry };
    if (member.status === 'loading' || claims === null || mine.status === 'loading') return { status: 'loading' };
    if (member.data?.status !== 'active') {
      const known = mine.status === 'ready' ? mine.data.workspaces.find((each) => each.id === workspaceId) : undefined;
      return { status: 'no-access', wasMember: member.data !== null, workspaceName: known?.name };
    }
    if (letters === '' && member.data.permissions.length === 0) {
      return { status: 'no-access', wasMember: true, workspaceName: undefined };
    }
    if (workspace.status === 'loading' || workspace.data === null) return { status: 'loading' };
    return {
      status: 'ready',
      session: {
        uid,
        email: user.email ?? member.data.email,
        displayName: member.data.displayName,
        workspace: workspace.data,
        permissions,
        key,
        online: !member.fromCache,
      },
    };
  }, [member, workspace, claims, letters, mine, workspaceId, uid, user, permissions, key]);
}

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession() needs a SessionProvider above it');
  return session;
}

export function useCan(permission: Permission): boolean {
  return can(useSession().permissions, permission);
}
