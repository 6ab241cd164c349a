import { initializeApp, type FirebaseApp } from 'firebase/app';
import { project, type Project } from './project.ts';

let started: Promise<{ app: FirebaseApp; project: Project }> | undefined;

/** The Firebase app of this page, initialised once. */
export function firebaseApp(): Promise<{ app: FirebaseApp; project: Project }> {
  started ??= project().then(
    (found) => ({ app: initializeApp({ apiKey: 'emulators-need-none', ...found.options }), project: found }),
    (error: unknown) => {
      started = undefined;
      throw error;
    },
  );
  return started;
}
