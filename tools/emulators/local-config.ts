import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../process/project-root.ts';
import { BIND_HOST, PUBLIC_HOST, type Ports } from './ports.ts';

type Header = { key: string; value: string };

type FirebaseConfig = {
  functions: { source: string; configDir: string }[];
  hosting: { public: string; headers: { source: string; headers: Header[] }[] };
};

/** Where one offset keeps its built parts. Offset 0 is the everyday one; others stand beside it and never disturb it. */
export type BuiltParts = {
  /** Folder of the built web app, relative to the root. */
  web: string;
  /** The same app in the pseudo-language of the browser tests. */
  pseudo: string;
  /** Folder that firebase-tools loads the functions from. */
  functions: string;
};

export function builtParts(offset: number): BuiltParts {
  if (offset === 0) return { web: 'web/dist', pseudo: 'web/dist-pseudo', functions: 'functions/lib' };
  return { web: `web/dist-${offset}`, pseudo: `web/dist-pseudo-${offset}`, functions: `.cache/functions-${offset}` };
}

/**
 * Writes `firebase.local-<offset>.json` from firebase.json: shifted ports, this offset's folders, and the emulators' addresses added to the
 * content security policy. The file stands in the root because firebase-tools takes its folder for the project.
 *
 * @returns its path
 */
export function writeLocalConfig(offset: number, ports: Ports): string {
  const config = JSON.parse(readFileSync(join(projectRoot, 'firebase.json'), 'utf8')) as FirebaseConfig;
  const parts = builtParts(offset);
  config.hosting.public = parts.web;
  for (const codebase of config.functions)
    Object.assign(codebase, { source: parts.functions, configDir: parts.functions });
  for (const header of config.hosting.headers.flatMap((entry) => entry.headers)) {
    if (header.key === 'Content-Security-Policy') header.value = allowEmulators(header.value, ports);
  }
  const path = join(projectRoot, `firebase.local-${offset}.json`);
  writeFileSync(path, `${JSON.stringify({ ...config, emulators: emulatorSection(ports) }, null, 2)}\n`);
  return path;
}

function emulatorSection(ports: Ports): Record<string, unknown> {
  const names = ['hosting', 'auth', 'functions', 'storage', 'eventarc', 'tasks', 'hub', 'logging'] as const;
  return {
    ...Object.fromEntries(names.map((name) => [name, { host: BIND_HOST, port: ports[name] }])),
    firestore: { host: BIND_HOST, port: ports.firestore, websocketPort: ports.firestoreWebsocket },
    ui: { enabled: false },
    // The rules tests use a project of their own, in which no function fires.
    singleProjectMode: false,
  };
}

function allowEmulators(policy: string, ports: Ports): string {
  const addresses = [ports.auth, ports.firestore, ports.functions, ports.storage].map(
    (port) => `http://${PUBLIC_HOST}:${port}`,
  );
  return policy.replace('connect-src ', `connect-src ${addresses.join(' ')} `);
}

/** What the web app reads from `/emulators.json` when its project id begins with `demo-`. */
export function emulatorAddresses(ports: Ports): Record<string, { host: string; port: number }> {
  const names = ['auth', 'firestore', 'functions', 'storage'] as const;
  return Object.fromEntries(names.map((name) => [name, { host: PUBLIC_HOST, port: ports[name] }]));
}

export function writeEmulatorAddresses(publicFolder: string, ports: Ports): void {
  const folder = join(projectRoot, publicFolder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'emulators.json'), JSON.stringify(emulatorAddresses(ports)));
}
