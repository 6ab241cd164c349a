import { lazy, Suspense } from 'react';
import { Unreachable } from '../session/unreachable.tsx';
import { useUser } from '../session/user.ts';
import { CrashBoundary } from '../ui/crash-boundary.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { isAcceptPath } from './places/place.ts';
import { PortalSkeleton } from './portal-skeleton.tsx';

const loadAccept = lazyPart(async () => ({
  default: (await import('../session/invitation/accept-page.tsx')).AcceptPage,
}));
const loadSignedOut = lazyPart(async () => ({ default: (await import('./signed-out.tsx')).SignedOut }));
const loadSignedIn = lazyPart(async () => ({ default: (await import('./access/signed-in.tsx')).SignedIn }));

const AcceptPage = lazy(loadAccept);
const SignedOut = lazy(loadSignedOut);
const SignedIn = lazy(loadSignedIn);

/** Where the link of an invitation leads: it lies in the address behind "#", which no server ever sees. */
const accepts = isAcceptPath(location.pathname);

/** The app of the client's own people. Firestore comes with what is behind the sign-in, never before it. */
export function PortalRoot() {
  return (
    <CrashBoundary>
      <Suspense fallback={<PortalSkeleton />}>{accepts ? <AcceptPage home="/portal" /> : <Account />}</Suspense>
    </CrashBoundary>
  );
}

function Account() {
  const state = useUser();
  if (state.status === 'loading') return <PortalSkeleton />;
  if (state.status === 'error') return <Unreachable />;
  if (state.status === 'signed-out') return <SignedOut />;
  return <SignedIn key={state.user.uid} user={state.user} token={state.token} />;
}
