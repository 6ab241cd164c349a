import { RouterProvider } from '@tanstack/react-router';
import { use, useEffect, useMemo } from 'react';
import { endUploads } from '../features/documents/uploads/upload-list.ts';
import type { User } from '../firebase/auth.ts';
import { startFirestore } from '../firebase/firestore.ts';
import { closeIdleListeners } from '../firebase/live.ts';
import { SignedInUserContext } from '../session/signed-in-user.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { ThemeProvider } from '../ui/theme/theme-provider.tsx';
import { Toasts } from '../ui/toast.tsx';
import { router } from './router.tsx';

// What is wrong with something typed is told by forms alone, and these bring the sentences along: here they are only fetched in time.
lazyPart(() => import('../format/problem.ts'));
const firestoreStarted = startFirestore();
// The page of this address loads while Firebase is still finding out who this is.
void router.load();

/** The product: loaded only for somebody who is signed in. */
export function SignedIn({ user, token }: { user: User; token: number }) {
  use(firestoreStarted);
  const signedIn = useMemo(() => ({ user, token }), [user, token]);

  useEffect(
    () => () => {
      endUploads();
      // After this page's own readers have gone, so that nothing of this person stays in memory for the next one.
      setTimeout(closeIdleListeners);
    },
    [],
  );

  return (
    <SignedInUserContext value={signedIn}>
      <ThemeProvider>
        <RouterProvider router={router} />
        <Toasts />
      </ThemeProvider>
    </SignedInUserContext>
  );
}
