import { connectStorageEmulator, getStorage, type FirebaseStorage } from 'firebase/storage';
import { firebaseApp } from './app.ts';

/**
 * The SDK sends a request again for this long when the network swallowed it. Milliseconds: a working day, because an upload that waits in
 * the tray is given up by people, not by a clock.
 */
const UPLOAD_PATIENCE = 8 * 60 * 60 * 1000;
/** Somebody who opens a file stands in front of it and waits. Milliseconds. */
const READ_PATIENCE = 20_000;

let started: Promise<FirebaseStorage> | undefined;

async function start(): Promise<FirebaseStorage> {
  const { app, project } = await firebaseApp();
  const storage = getStorage(app);
  if (project.emulators)
    connectStorageEmulator(storage, project.emulators.storage.host, project.emulators.storage.port);
  storage.maxUploadRetryTime = UPLOAD_PATIENCE;
  storage.maxOperationRetryTime = READ_PATIENCE;
  return storage;
}

/** Where the content of files lies. Started by the first file that is sent or read: neither lists nor records wait for it. */
export function startStorage(): Promise<FirebaseStorage> {
  started ??= start().catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
}
