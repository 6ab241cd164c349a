import { getApps, initializeApp, type App } from 'firebase-admin/app';
import { getAuth, type Auth } from 'firebase-admin/auth';
import { getFirestore, type Firestore } from 'firebase-admin/firestore';
import { getStorage } from 'firebase-admin/storage';

/** The app that a tool initialised with its own project, else the one of the environment we run in. */
function app(): App {
  return getApps()[0] ?? initializeApp();
}

export function firestore(): Firestore {
  return getFirestore(app());
}

export function auth(): Auth {
  return getAuth(app());
}

/** The project's default bucket: the platform names it in FIREBASE_CONFIG, tools when they initialise the app. */
export function bucket(): ReturnType<ReturnType<typeof getStorage>['bucket']> {
  return getStorage(app()).bucket();
}
