import { fileSchema, type ClientFile } from '@clientele/domain/client-file';
import { latestVersions } from '@clientele/domain/file-versions';
import { paths } from '@clientele/domain/paths';
import { where } from 'firebase/firestore';
import { useMemo } from 'react';
import { queryOf } from '../../../firebase/live-query.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';

/** A version of a document that evidence may name; only the latest one is offered. */
export type EvidenceDocument = { id: string; name: string; isLatest: boolean };

/** The client's documents that were found good and are not in the Trash, every version, by name, live. */
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
  return useMemo(() => (live.status === 'ready' ? { ...live, data: evidenceDocuments(live.data) } : live), [live]);
}

/** Evidence that names an earlier version goes on naming it. */
export function evidenceDocuments(files: readonly ClientFile[]): EvidenceDocument[] {
  const latest = new Set(latestVersions(files).map(({ id }) => id));
  return files
    .map(({ id, name }) => ({ id, name, isLatest: latest.has(id) }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}
