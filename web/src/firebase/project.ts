import type { FirebaseOptions } from 'firebase/app';

export type EmulatorAddresses = Record<'auth' | 'firestore' | 'functions' | 'storage', { host: string; port: number }>;

/** The Firebase project this page belongs to; `emulators` only for local projects, whose id begins with "demo-". */
export type Project = { options: FirebaseOptions; emulators: EmulatorAddresses | null };

async function readJson<T>(path: string): Promise<T> {
  const response = await fetch(path, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return (await response.json()) as T;
}

async function findProject(): Promise<Project> {
  // Firebase Hosting answers this path with the project it serves: one build runs in every project.
  const options = await readJson<FirebaseOptions>('/__/firebase/init.json');
  const local = options.projectId?.startsWith('demo-') ?? false;
  return { options, emulators: local ? await readJson<EmulatorAddresses>('/emulators.json') : null };
}

let found: Promise<Project> | undefined;

export function project(): Promise<Project> {
  found ??= findProject().catch((error: unknown) => {
    found = undefined;
    throw error;
  });
  return found;
}

/** Whether this page talks to the emulators of a developer's machine. */
export async function usesEmulators(): Promise<boolean> {
  return (await project()).emulators !== null;
}
