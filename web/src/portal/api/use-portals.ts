import { paths } from '@clientele/domain/paths';
import { userSchema } from '@clientele/domain/workspace';
import { useMemo } from 'react';
import { documentOf } from '../../firebase/live-document.ts';
import { useLive, type Live } from '../../firebase/live.ts';

export type OpenPortal = { workspaceId: string; clientId: string; workspaceName: string; clientName: string };

export type OwnPortals = {
  claimsVersion: number;
  /** sessions from before are ended */
  signedOutAt: Date | undefined;
  /** the portals that are open to the person, by the client's name */
  portals: readonly OpenPortal[];
  /** whether they also work in a workspace */
  isStaff: boolean;
};

/** What is known about the person who is signed in. */
export function useOwnPortals(uid: string): Live<OwnPortals> {
  const live = useLive(useMemo(() => documentOf({ path: paths.user(uid), schema: userSchema, key: uid }), [uid]));
  return useMemo(() => {
    if (live.status !== 'ready') return live;
    const user = live.data;
    const portals = Object.entries(user?.portals ?? {}).flatMap(([workspaceId, { name, clients }]) =>
      Object.entries(clients).map(([clientId, clientName]) => ({
        workspaceId,
        clientId,
        workspaceName: name,
        clientName,
      })),
    );
    return {
      ...live,
      data: {
        claimsVersion: user?.claimsVersion ?? 0,
        signedOutAt: user?.signedOutAt,
        portals: portals.toSorted((a, b) => a.clientName.localeCompare(b.clientName)),
        isStaff: Object.keys(user?.workspaces ?? {}).length > 0,
      },
    };
  }, [live]);
}
