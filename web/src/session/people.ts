import { SYSTEM_ACTOR } from '@clientele/domain/activity';
import { memberSchema, type Member } from '@clientele/domain/member';
import { paths } from '@clientele/domain/paths';
import * as m from '@clientele/messages';
import { useCallback, useMemo } from 'react';
import { queryOf } from '../firebase/live-query.ts';
import { useLive, type Live } from '../firebase/live.ts';
import { useSession } from './session.tsx';

/** Everyone who is or was a member of the workspace: removed people keep their name in timelines. */
export function useMembers(): Live<readonly Member[]> {
  const { workspace, key } = useSession();
  return useLive(
    useMemo(
      () => queryOf({ path: paths.members(workspace.id), schema: memberSchema, key, constraints: [] }),
      [workspace.id, key],
    ),
  );
}

/** Turns a uid into a name; never shows an id. */
export function usePersonName(): (uid: string) => string {
  const members = useMembers();
  const names = useMemo(
    () => new Map(members.status === 'ready' ? members.data.map((member) => [member.id, member.displayName]) : []),
    [members],
  );
  return useCallback(
    (uid) => {
      if (uid === SYSTEM_ACTOR) return m.person_system();
      return names.get(uid) ?? m.person_unknown();
    },
    [names],
  );
}
