import { clientSchema, type Client } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { can } from '@clientele/domain/permissions';
import { where } from 'firebase/firestore';
import { queryOf } from '../../../firebase/live-query.ts';
import type { Source } from '../../../firebase/live.ts';
import type { Session } from '../../../session/session.tsx';

/** Coming back to the list from a record should not read it again. Milliseconds. */
const WHILE_ELSEWHERE = 10 * 60_000;

/**
 * The clients that a person may see, in the Trash or out of it; null for somebody who may see none. The condition is the one of the
 * security rules, word by word: without it the whole query would be refused.
 */
export function visibleClients(session: Session, place: 'live' | 'trash'): Source<readonly Client[]> | null {
  const { permissions, uid, workspace, key } = session;
  if (!can(permissions, 'clients.view')) return null;
  return queryOf({
    path: paths.clients(workspace.id),
    schema: clientSchema,
    key: `${place}:${key}`,
    linger: WHILE_ELSEWHERE,
    constraints: [
      where('deleted', '==', place === 'trash'),
      ...(can(permissions, 'clients.view_all') ? [] : [where('memberUids', 'array-contains', uid)]),
    ],
  });
}
