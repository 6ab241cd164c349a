import { INVITE_PAGES } from '@clientele/domain/invite-link';
import { lazy, Suspense, useEffect } from 'react';
import { dropAllDrafts } from '../forms/drafts.ts';
import { useUser } from '../session/user.ts';
import { CrashBoundary } from '../ui/crash-boundary.tsx';
import { expectsSignedIn, expectSignedIn } from './expected-page.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { Splash } from './splash.tsx';
import { Unreachable } from '../session/unreachable.tsx';

const loadSignIn = lazyPart(async () => ({ default: (await import('./pages/sign-in-page.tsx')).SignInPage }));
const loadSignedIn = lazyPart(async () => ({ default: (await import('./signed-in.tsx')).SignedIn }));
const loadSetPassword = lazyPart(async () => ({
  default: (await import('./pages/set-password-page.tsx')).SetPasswordPage,
}));
const loadAccept = lazyPart(async () => ({
  default: (await import('../session/invitation/accept-page.tsx')).AcceptPage,
}));

const SignInPage = lazy(loadSignIn);
const SignedIn = lazy(loadSignedIn);
const SetPasswordPage = lazy(loadSetPassword);
const AcceptPage = lazy(loadAccept);

/** Where the link of a password mail leads. */
const setsPassword = location.pathname === '/auth/action';
/** Where the invitation of a member leads. */
const accepts = location.pathname.replace(/\/$/, '') === INVITE_PAGES.member;

// What is probably needed next loads while Firebase is still finding out who this is.
const foreseen = setsPassword ? loadSetPassword : accepts ? loadAccept : expectsSignedIn() ? loadSignedIn : loadSignIn;
foreseen().catch(() => {
  // The page itself asks again and then says what is wrong.
});

/** Decides which of the four apps this is: setting a password, accepting an invitation, signing in, or the product. The address stays, so a deep link survives signing in. */
export function Root() {
  return (
    <CrashBoundary>
      <Suspense fallback={<Splash />}>
        {setsPassword ? <SetPasswordPage /> : accepts ? <AcceptPage home="/" /> : <Account />}
      </Suspense>
    </CrashBoundary>
  );
}

function Account() {
  const state = useUser();
  const { status } = state;
  useEffect(() => {
    if (status === 'signed-in' || status === 'signed-out') expectSignedIn(status === 'signed-in');
    // The next person at this computer finds nothing of the last one.
    if (status === 'signed-out') dropAllDrafts();
  }, [status]);

  if (state.status === 'loading') return <Splash />;
  if (state.status === 'error') return <Unreachable />;
  if (state.status === 'signed-out') return <SignInPage />;
  return <SignedIn key={state.user.uid} user={state.user} token={state.token} />;
}
