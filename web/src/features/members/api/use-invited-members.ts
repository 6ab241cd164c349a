import { invitedMemberSchema, type InvitedMember } from '@clientele/domain/invited-member';
import { paths } from '@clientele/domain/paths';
import { useMemo } from 'react';
import { queryOf } from '../../../firebase/live-query.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useCan, useSession } from '../../../session/session.tsx';

/** Who is invited and has not accepted yet; never ready for whoever does not manage the workspace. */
export function useInvitedMembers(): Live<readonly InvitedMember[]> {
  const { workspace, key } = useSession();
  const manages = useCan('workspace.manage');
  return useLive(
    useMemo(
      () =>
        manages
          ? queryOf({ path: paths.invitedMembers(workspace.id), schema: invitedMemberSchema, key, constraints: [] })
          : null,
      [workspace.id, key, manages],
    ),
  );
}
