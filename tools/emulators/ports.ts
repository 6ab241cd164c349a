import { Failure } from '../process/failure.ts';

/** The default ports of the emulators; hub and logging are firebase-tools' own, smtp and mail those of the mail catcher. */
const BASE_PORTS = {
  hosting: 5000,
  auth: 9099,
  firestore: 8080,
  firestoreWebsocket: 9150,
  functions: 5001,
  storage: 9199,
  eventarc: 9299,
  tasks: 9499,
  hub: 4400,
  logging: 4500,
  smtp: 1025,
  mail: 1080,
  vite: 5173,
} as const;

export type PortName = keyof typeof BASE_PORTS;
export type Ports = Record<PortName, number>;

/** The address that everything binds to. In a container it is 0.0.0.0: only so the host reaches it. */
export const BIND_HOST = process.env['CLIENTELE_HOST'] || '127.0.0.1';
const BINDS_ALL = BIND_HOST === '0.0.0.0';
/** Where this machine reaches it. */
export const HOST = BINDS_ALL ? '127.0.0.1' : BIND_HOST;
/** Where browsers reach it: what is announced, what links in mails lead to, and where the web app looks for the emulators. */
export const PUBLIC_HOST = process.env['CLIENTELE_PUBLIC_HOST'] || (BINDS_ALL ? 'localhost' : BIND_HOST);

/** Every port moved by the same offset, so that several suites run side by side on one machine. */
export function portsFor(offset: number): Ports {
  return Object.fromEntries(Object.entries(BASE_PORTS).map(([name, port]) => [name, port + offset])) as Ports;
}

/** Ports within reach that Chromium never opens (fetch.spec.whatwg.org, "bad port"). */
const BLOCKED_BY_BROWSERS = new Set([5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080]);

/** The first port of an offset that browsers refuse. */
export function blockedPort(offset: number): number | undefined {
  return Object.values(portsFor(offset)).find((port) => BLOCKED_BY_BROWSERS.has(port));
}

/** CLIENTELE_PORT_OFFSET, or `fallback` when it is not set. */
export function portOffset(fallback: number): number {
  const text = process.env['CLIENTELE_PORT_OFFSET'];
  if (text === undefined || text === '') return fallback;
  const offset = Number(text);
  if (!Number.isInteger(offset) || offset < 0 || offset > 40_000) {
    throw new Failure(`CLIENTELE_PORT_OFFSET is "${text}". It must be a whole number from 0 to 40000, for example 50.`);
  }
  const blocked = blockedPort(offset);
  if (blocked !== undefined) {
    throw new Failure(
      `CLIENTELE_PORT_OFFSET=${offset} leads to port ${blocked}, which browsers refuse. Choose another, for example 50.`,
    );
  }
  return offset;
}

/** The bucket that firebase-tools gives a demo project. */
export function demoBucket(projectId: string): string {
  return `${projectId}.appspot.com`;
}

/** What the SDKs and the tests need to find the emulators. */
export function emulatorEnvironment(ports: Ports, projectId: string): Record<string, string> {
  return {
    GCLOUD_PROJECT: projectId,
    FIREBASE_CONFIG: JSON.stringify({ projectId, storageBucket: demoBucket(projectId) }),
    FIREBASE_EMULATOR_HUB: `${HOST}:${ports.hub}`,
    FIRESTORE_EMULATOR_HOST: `${HOST}:${ports.firestore}`,
    FIREBASE_AUTH_EMULATOR_HOST: `${HOST}:${ports.auth}`,
    FIREBASE_STORAGE_EMULATOR_HOST: `${HOST}:${ports.storage}`,
    CLIENTELE_APP_URL: `http://${PUBLIC_HOST}:${ports.hosting}`,
    CLIENTELE_MAIL_URL: `http://${HOST}:${ports.mail}`,
    CLIENTELE_SMTP_PORT: String(ports.smtp),
    CLIENTELE_FUNCTIONS_URL: `http://${HOST}:${ports.functions}/${projectId}/us-central1`,
    METADATA_SERVER_DETECTION: 'none',
  };
}
