import { fileSchema, type ClientFile } from '@clientele/domain/client-file';
import { paths } from '@clientele/domain/paths';
import { can } from '@clientele/domain/permissions';
import { where } from 'firebase/firestore';
import { useMemo } from 'react';
import { useKeptWhileLoading } from '../../../firebase/keep-while-loading.ts';
import { queryOf } from '../../../firebase/live-query.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';

/** The files of a client whose content was found good, every version of each, live: those in use, or those in the Trash. */
export function useFiles(clientId: string, part: 'in use' | 'trash'): Live<readonly ClientFile[]> {
  const { permissions, workspace, key } = useSession();
  const allowed = can(permissions, 'clients.view');
  const path = paths.files(workspace.id, clientId);
  const deleted = part === 'trash';
  const live = useLive(
    useMemo(
      () =>
        allowed
          ? queryOf({
              path,
              schema: fileSchema,
              key: `${part}#${key}`,
              constraints: [where('state', '==', 'ready'), where('deleted', '==', deleted)],
            })
          : null,
      [allowed, path, part, deleted, key],
    ),
  );
  return useKeptWhileLoading(live, `${path}#${part}`);
}
