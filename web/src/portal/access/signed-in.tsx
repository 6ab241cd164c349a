import { use, useEffect } from 'react';
import type { User } from '../../firebase/auth.ts';
import { startFirestore } from '../../firebase/firestore.ts';
import { closeIdleListeners } from '../../firebase/live.ts';
import { useClaims } from '../../session/claims.ts';
import { useOwnPortals } from '../api/use-portals.ts';
import { goTo, usePath } from '../places/history.ts';
import { lastPortal } from '../places/last-portal.ts';
import { addressOf, readAddress } from '../places/place.ts';
import { PortalProblem } from '../portal-problem.tsx';
import { PortalSkeleton } from '../portal-skeleton.tsx';
import { ClientPortal } from './client-portal.tsx';
import { NoPortalPage } from './no-portal-page.tsx';
import { useEndedSession } from './use-ended-session.ts';

const firestoreStarted = startFirestore();

/** What somebody who is signed in sees: the portal that the address names, else the one that was open last. */
export function SignedIn({ user, token }: { user: User; token: number }) {
  use(firestoreStarted);
  const address = readAddress(usePath());
  const own = useOwnPortals(user.uid);
  const claims = useClaims(user, token, own.status === 'ready' ? own.data.claimsVersion : undefined);
  useEndedSession(user, own.status === 'ready' ? own.data.signedOutAt : undefined);

  useEffect(
    () => () => {
      // After this page's own readers have gone, so that nothing of this person stays in memory for the next one.
      setTimeout(closeIdleListeners);
    },
    [],
  );

  const open = own.status === 'ready' ? own.data.portals : [];
  const chosen = lastPortal(user.uid, open);
  const target = address === null && chosen ? addressOf({ ...chosen, place: { section: 'home' } }) : undefined;
  useEffect(() => {
    if (target !== undefined) goTo(target, { replace: true });
  }, [target]);

  if (own.status === 'error') return <PortalProblem failure={own.failure} retry={own.retry} whole />;
  if (own.status === 'loading' || target !== undefined) return <PortalSkeleton />;
  if (address === null) return <NoPortalPage email={user.email ?? ''} isStaff={own.data.isStaff} />;
  return (
    <ClientPortal
      // Another client is another page: nothing of the former one may show for a moment.
      key={`${address.workspaceId}/${address.clientId}`}
      user={user}
      claims={claims}
      address={address}
      portals={open}
    />
  );
}
