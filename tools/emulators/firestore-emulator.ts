import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { Failure } from '../process/failure.ts';
import { cacheDirectory, packageScript } from '../process/project-root.ts';
import { runCommand, runNode } from '../process/run-command.ts';
import { firebaseToolsJar } from './firebase-tools-jar.ts';
import { newestJava, type Java } from './java.ts';

/**
 * How the Firestore emulator is run. `jar`: `java -jar`; `classpath`: a jar whose manifest names no main class (the one of the Google
 * Cloud CLI); `binary`: hidane, a stand-alone program with the same protocols.
 */
export type FirestoreEmulator =
  | { kind: 'official'; start: 'jar' | 'classpath'; path: string; java: Java; why: string }
  | { kind: 'hidane'; start: 'binary'; path: string; why: string };

type Say = (text: string) => void;

const HIDANE_VERSION = '0.6.0';

/** The oldest Java each distribution of the official emulator was seen to run on. */
const MINIMUM_JAVA = { jar: 21, classpath: 17 } as const;

/**
 * Finds or fetches a Firestore emulator, best first: FIRESTORE_EMULATOR_BINARY_PATH, the official one on disk, the official download,
 * hidane on disk, hidane built here. CLIENTELE_EMULATOR=official|hidane forces one kind.
 */
export async function resolveFirestoreEmulator(say: Say, signal: AbortSignal): Promise<FirestoreEmulator> {
  const forced = process.env['CLIENTELE_EMULATOR'] ?? '';
  if (!['', 'official', 'hidane'].includes(forced)) {
    throw new Failure(`CLIENTELE_EMULATOR is "${forced}". It must be "official" or "hidane", or not set.`);
  }
  const override = process.env['FIRESTORE_EMULATOR_BINARY_PATH'] ?? '';
  if (override !== '') return resolveOverride(override);

  const java = await newestJava();
  const reasons: string[] = [];
  if (forced !== 'hidane') {
    const official = officialOnDisk(java, reasons) ?? (await downloadOfficial(java, reasons, say, signal));
    if (official) return official;
  }
  if (forced !== 'official') {
    const hidane = hidaneOnDisk() ?? (await buildHidane(reasons, say, signal));
    if (hidane) return hidane;
  }
  throw new Failure(
    `No Firestore emulator can be had here:\n${reasons.map((reason) => `  - ${reason}`).join('\n')}\n` +
      'Any one of these helps: install Java 21 or newer and allow downloads; install the Google Cloud CLI with its\n' +
      'cloud-firestore-emulator component; or install Rust (cargo), with which hidane is built.',
  );
}

async function resolveOverride(path: string): Promise<FirestoreEmulator> {
  const why = 'FIRESTORE_EMULATOR_BINARY_PATH names it';
  if (!existsSync(path)) {
    throw new Failure(
      `FIRESTORE_EMULATOR_BINARY_PATH names ${path}, and there is no such file. Correct it or unset it.`,
    );
  }
  if (!path.endsWith('.jar')) return { kind: 'hidane', start: 'binary', path, why };
  const java = await newestJava();
  if (!java) throw new Failure(`${path} needs Java 21 or newer, and no Java was found. Install one, or set JAVA_HOME.`);
  return { kind: 'official', start: isCloudCliJar(path) ? 'classpath' : 'jar', path, java, why };
}

function officialOnDisk(java: Java | undefined, reasons: string[]): FirestoreEmulator | undefined {
  const candidates = [
    { start: 'jar', path: firebaseToolsJar('firestore'), why: 'already downloaded by firebase-tools' },
    ...cloudCliJars().map(
      (path) => ({ start: 'classpath', path, why: 'a component of the Google Cloud CLI' }) as const,
    ),
  ] as const;
  for (const { start, path, why } of candidates) {
    if (!existsSync(path)) continue;
    if (java && java.major >= MINIMUM_JAVA[start]) return { kind: 'official', start, path, java, why };
    reasons.push(
      `${path} needs Java ${MINIMUM_JAVA[start]} or newer; ${java ? `found ${java.major}` : 'no Java was found'}`,
    );
  }
  return undefined;
}

async function downloadOfficial(
  java: Java | undefined,
  reasons: string[],
  say: Say,
  signal: AbortSignal,
): Promise<FirestoreEmulator | undefined> {
  if (!java || java.major < MINIMUM_JAVA.jar) {
    reasons.push(
      `the official emulator needs Java ${MINIMUM_JAVA.jar} or newer; ${java ? `found ${java.major}` : 'no Java was found'}`,
    );
    return undefined;
  }
  mkdirSync(cacheDirectory, { recursive: true });
  say('downloading the official Firestore emulator');
  const result = await runNode(packageScript('firebase-tools/lib/bin/firebase.js'), ['setup:emulators:firestore'], {
    cwd: cacheDirectory,
    signal,
  });
  const path = firebaseToolsJar('firestore');
  if (result.code === 0 && existsSync(path))
    return { kind: 'official', start: 'jar', path, java, why: 'just downloaded by firebase-tools' };
  reasons.push('the official emulator could not be downloaded (storage.googleapis.com was not reached)');
  return undefined;
}

/** The sdk root is two folders above the resolved `gcloud`; the Debian package keeps it in a fixed place. */
function cloudCliJars(): string[] {
  const gcloud = onPath('gcloud');
  const roots = [gcloud === undefined ? '' : dirname(dirname(realpathSync(gcloud))), '/usr/lib/google-cloud-sdk'];
  return [...new Set(roots.filter((root) => root !== ''))].map((root) =>
    join(root, 'platform', 'cloud-firestore-emulator', 'cloud-firestore-emulator.jar'),
  );
}

function isCloudCliJar(path: string): boolean {
  return basename(path) === 'cloud-firestore-emulator.jar';
}

function hidaneOnDisk(): FirestoreEmulator | undefined {
  const path = onPath('hidane');
  if (path !== undefined) return { kind: 'hidane', start: 'binary', path, why: 'found on PATH' };
  const cached = join(cacheDirectory, `hidane-${HIDANE_VERSION}`, 'bin', 'hidane');
  return existsSync(cached)
    ? { kind: 'hidane', start: 'binary', path: cached, why: 'built earlier, from the cache' }
    : undefined;
}

async function buildHidane(reasons: string[], say: Say, signal: AbortSignal): Promise<FirestoreEmulator | undefined> {
  const cargo = onPath('cargo') ?? join(homedir(), '.cargo', 'bin', 'cargo');
  if (!existsSync(cargo)) {
    reasons.push('hidane cannot be built: cargo was not found');
    return undefined;
  }
  say(`building hidane ${HIDANE_VERSION} with cargo (2 to 5 minutes, once)`);
  const home = join(cacheDirectory, `hidane-${HIDANE_VERSION}`);
  const words = ['install', 'hidane', '--version', HIDANE_VERSION, '--locked', '--root', home];
  const result = await runCommand(cargo, words, { signal });
  const path = join(home, 'bin', 'hidane');
  if (result.code === 0 && existsSync(path))
    return { kind: 'hidane', start: 'binary', path, why: 'just built with cargo' };
  reasons.push(`hidane could not be built: ${result.stderr.trim().split('\n').at(-1) ?? 'cargo failed'}`);
  return undefined;
}

function onPath(program: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((directory) => join(directory, program))
    .find((path) => existsSync(path));
}
