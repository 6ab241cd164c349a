import { applicationDefault, deleteApp, getApps, initializeApp } from 'firebase-admin/app';
import { getStorage } from 'firebase-admin/storage';
import { Failure } from '../process/failure.ts';
import { answers } from './check-ports.ts';
import { HOST, demoBucket, emulatorEnvironment, portOffset, portsFor } from './ports.ts';

/** Whether a project exists on this machine only. */
export function isDemoProject(projectId: string): boolean {
  return projectId.startsWith('demo-');
}

/** Points this process at the emulators that `npm start` has running; fails with the way out when there are none. */
export async function pointAtRunningEmulators(projectId: string): Promise<void> {
  const ports = portsFor(portOffset(0));
  for (const port of [ports.firestore, ports.auth]) {
    if (!(await answers(port))) {
      throw new Failure(
        `Nothing answers on ${HOST}:${port}. Start the emulators first, in another terminal: npm start\n` +
          '(If they run with CLIENTELE_PORT_OFFSET, set the same here.)',
      );
    }
  }
  Object.assign(process.env, emulatorEnvironment(ports, projectId));
}

/** Makes a demo project the one that the admin SDK works on; the addresses of its emulators must be set. */
export function connectDemoProject(projectId: string): void {
  if (!process.env['FIRESTORE_EMULATOR_HOST'] || !process.env['FIREBASE_AUTH_EMULATOR_HOST']) {
    throw new Failure(
      `"${projectId}" exists in emulators only, and their addresses are not set. Start them with: npm start`,
    );
  }
  if (getApps().length === 0) initializeApp({ projectId, storageBucket: demoBucket(projectId) });
}

/** The same for any project: a demo project on the running emulators, a real one with the application default credentials. */
export async function connectProject(projectId: string): Promise<void> {
  if (isDemoProject(projectId)) {
    await pointAtRunningEmulators(projectId);
    connectDemoProject(projectId);
    return;
  }
  const set = ['FIRESTORE_EMULATOR_HOST', 'FIREBASE_AUTH_EMULATOR_HOST'].find((name) => process.env[name]);
  if (set !== undefined)
    throw new Failure(`${set} is set, so "${projectId}" would not be reached. Unset it and run the command again.`);
  const credential = applicationDefault();
  try {
    await credential.getAccessToken();
  } catch {
    throw new Failure(
      'There are no Google credentials here for a real project.\n' +
        'Sign in with: gcloud auth application-default login\n' +
        'or name a service account key with GOOGLE_APPLICATION_CREDENTIALS.',
    );
  }
  const app = initializeApp({ projectId, credential, storageBucket: `${projectId}.firebasestorage.app` });
  // Projects from before October 2024 have a bucket of another name.
  const [exists] = await getStorage(app).bucket().exists();
  if (exists) return;
  await deleteApp(app);
  initializeApp({ projectId, credential, storageBucket: `${projectId}.appspot.com` });
}
