import { complianceAssignmentSchema, type ComplianceAssignment } from '@clientele/domain/compliance';
import { paths } from '@clientele/domain/paths';
import { where } from 'firebase/firestore';
import { useMemo } from 'react';
import { queryOf } from '../../../firebase/live-query.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';

/** The standards that a client has been assigned, live. */
export function useAssignments(clientId: string): Live<readonly ComplianceAssignment[]> {
  const { workspace, key } = useSession();
  return useLive(
    useMemo(
      () =>
        queryOf({
          path: paths.assignments(workspace.id, clientId),
          schema: complianceAssignmentSchema,
          key,
          constraints: [where('deleted', '==', false)],
        }),
      [workspace.id, clientId, key],
    ),
  );
}
