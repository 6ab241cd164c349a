import {
  browserLocalPersistence,
  confirmPasswordReset,
  connectAuthEmulator,
  indexedDBLocalPersistence,
  initializeAuth,
  onIdTokenChanged,
  sendPasswordResetEmail,
  signInWithEmailAndPassword,
  signOut as signOutOfAuth,
  verifyPasswordResetCode,
  type Auth,
  type User,
} from 'firebase/auth';
import { firebaseApp } from './app.ts';

let started: Promise<Auth> | undefined;

async function initialize(): Promise<Auth> {
  const { app, project } = await firebaseApp();
  const auth = initializeAuth(app, { persistence: [indexedDBLocalPersistence, browserLocalPersistence] });
  if (project.emulators) {
    const { host, port } = project.emulators.auth;
    connectAuthEmulator(auth, `http://${host}:${port}`, { disableWarnings: true });
  }
  return auth;
}

function startAuth(): Promise<Auth> {
  started ??= initialize().catch((error: unknown) => {
    // The project could not be reached: the next call tries again.
    started = undefined;
    throw error;
  });
  return started;
}

export type { User };

/** Tells who is signed in, now and whenever that or their ID token changes. Returns the unsubscribe function. */
export function watchUser(next: (user: User | null) => void, failed: (error: unknown) => void): () => void {
  let stopped = false;
  let stop: (() => void) | undefined;
  async function start(): Promise<void> {
    const auth = await startAuth();
    if (!stopped) stop = onIdTokenChanged(auth, next, failed);
  }
  start().catch(failed);
  return () => {
    stopped = true;
    stop?.();
  };
}

export async function signIn(email: string, password: string): Promise<void> {
  await signInWithEmailAndPassword(await startAuth(), email, password);
}

export async function signOut(): Promise<void> {
  await signOutOfAuth(await startAuth());
}

/** Fetches an ID token with the claims of this moment. */
export async function refreshToken(): Promise<void> {
  await (await startAuth()).currentUser?.getIdToken(true);
}

export async function requestPasswordReset(email: string): Promise<void> {
  await sendPasswordResetEmail(await startAuth(), email);
}

/** Whose password a reset link sets: their e-mail address. Throws when the link was used or has expired. */
export async function checkPasswordCode(code: string): Promise<string> {
  return verifyPasswordResetCode(await startAuth(), code);
}

/** Sets a new password with the code of a reset link. */
export async function setPassword(code: string, password: string): Promise<void> {
  await confirmPasswordReset(await startAuth(), code, password);
}
