import { connectFirestoreEmulator, initializeFirestore, memoryLocalCache, type Firestore } from 'firebase/firestore';
import { firebaseApp } from './app.ts';

let database: Firestore | undefined;

/**
 * Starts Firestore; called once, before the signed-in app is shown, so that everything in it can take `firestore()` for granted.
 * The cache lives in memory: no client data stays behind on a shared computer.
 */
export async function startFirestore(): Promise<void> {
  const { app, project } = await firebaseApp();
  if (database) return;
  database = initializeFirestore(app, { localCache: memoryLocalCache() });
  if (project.emulators)
    connectFirestoreEmulator(database, project.emulators.firestore.host, project.emulators.firestore.port);
}

export function firestore(): Firestore {
  if (!database) throw new Error('startFirestore() has not finished');
  return database;
}
