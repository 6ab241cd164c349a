import { fileSchema } from '@clientele/domain/client-file';
import { paths } from '@clientele/domain/paths';
import { where } from 'firebase/firestore';
import { useMemo } from 'react';
import { queryOf } from '../../../firebase/live-query.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';

/** A document that may serve as evidence. */
export type EvidenceDocument = { id: string; name: string };

/** The client's documents that were found good and are not in the Trash, by name, live. */
export function useDocuments(clientId: string): Live<readonly EvidenceDocument[]> {
  const { workspace, key } = useSession();
  const live = useLive(
    useMemo(
      () =>
        queryOf({
          path: paths.files(workspace.id, clientId),
          schema: fileSchema,
          key: `live:${key}`,
          constraints: [where('deleted', '==', false), where('state', '==', 'ready')],
        }),
      [workspace.id, clientId, key],
    ),
  );
  return useMemo(
    () =>
      live.status === 'ready' ? { ...live, data: live.data.toSorted((a, b) => a.name.localeCompare(b.name)) } : live,
    [live],
  );
}
