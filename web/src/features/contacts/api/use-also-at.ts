import { clientSchema, type Client } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { can } from '@clientele/domain/permissions';
import { where, type QueryConstraint } from 'firebase/firestore';
import { useMemo } from 'react';
import { queryOf } from '../../../firebase/live-query.ts';
import { useLive } from '../../../firebase/live.ts';
import { useSession, type Session } from '../../../session/session.tsx';
import { alsoAt, type AlsoAt } from '../also-at.ts';

/** As many values a query may compare with (firebase.google.com/docs/firestore/query-data/queries). */
const ASKED_AT_ONCE = 30;

/**
 * The condition is the one of the security rules: all clients, or those that one is linked to. Firestore takes one condition on a list per
 * query, so somebody who sees only their own clients reads all of these, which are few.
 */
function whereSeen({ permissions, uid }: Session, emails: readonly string[]): QueryConstraint {
  return can(permissions, 'clients.view_all')
    ? where('contactSummary.emails', 'array-contains-any', emails)
    : where('memberUids', 'array-contains', uid);
}

/** At which other clients an e-mail address is known, as far as this person may see them; those in the Trash do not count. */
export function useAlsoAt(clientId: string, emails: readonly string[]): AlsoAt {
  const session = useSession();
  const asked = JSON.stringify(emails.slice(0, ASKED_AT_ONCE).toSorted());
  const source = useMemo(() => {
    const values = JSON.parse(asked) as string[];
    if (values.length === 0 || !can(session.permissions, 'clients.view')) return null;
    return queryOf<Omit<Client, 'id'>>({
      path: paths.clients(session.workspace.id),
      schema: clientSchema,
      key: `also-at:${asked}:${session.key}`,
      constraints: [where('deleted', '==', false), whereSeen(session, values)],
    });
  }, [asked, session]);
  const live = useLive(source);
  // Without an answer nothing is said: the hint is no more than that.
  return useMemo(() => alsoAt(live.status === 'ready' ? live.data : [], clientId), [live, clientId]);
}
