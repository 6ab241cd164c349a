import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FirestoreEmulator } from './firestore-emulator.ts';
import type { StorageRulesRuntime } from './storage-rules-runtime.ts';

const MAIN_CLASS = 'com.google.cloud.datastore.emulator.firestore.CloudFirestore';

/** A short-lived development process on few cores: start fast, do not optimise for days. */
const JVM_OPTIONS = '-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto';

/**
 * Writes a `java` that goes first on PATH. firebase-tools asks its version (and refuses below 21), then runs `java … -jar X args`;
 * the stand-in answers with what the chosen emulator satisfies and starts that one. It also notes its process id: firebase-tools
 * gives the emulator a process group of its own, so it must be known to be stopped for certain, and goes on when it is killed.
 *
 * @returns the folder to put on PATH
 */
export function writeJavaStandIn(
  emulator: FirestoreEmulator,
  storageRules: StorageRulesRuntime,
  runDirectory: string,
): string {
  const folder = join(runDirectory, 'bin');
  mkdirSync(folder, { recursive: true });
  writeFileSync(storageRulesProgram(folder), storageRulesScript(storageRules), { mode: 0o755 });
  writeFileSync(join(folder, 'java'), javaScript(emulator, folder, runDirectory), {
    mode: 0o755,
  });
  return folder;
}

/** Where the stand-in notes the process of the Firestore emulator. */
export function emulatorPids(runDirectory: string): string {
  return join(runDirectory, 'emulator.pids');
}

/** Where it notes the process that decides the Storage rules. */
export function storageRulesPids(runDirectory: string): string {
  return join(runDirectory, 'storage-rules.pids');
}

/** What firebase-tools is told to be the JAR of the storage rules: a program that the stand-in starts instead of Java. */
export function storageRulesProgram(folder: string): string {
  return join(folder, 'storage-rules-runtime');
}

function storageRulesScript(runtime: StorageRulesRuntime): string {
  const command =
    runtime.kind === 'ours'
      ? `${quote(process.execPath)} ${quote(runtime.path)}`
      : `${quote(runtime.java.path)} ${JVM_OPTIONS} -Duser.language=en -jar ${quote(runtime.path)}`;
  return `#!/bin/sh\n# Written by tools/emulators/java-stand-in.ts\nexec ${command} "$@"\n`;
}

function javaScript(emulator: FirestoreEmulator, folder: string, runDirectory: string): string {
  const version = emulator.kind === 'hidane' ? 21 : Math.max(21, emulator.java.major);
  return `#!/bin/sh
# Written by tools/emulators/java-stand-in.ts
for argument in "$@"; do
  if [ "$argument" = -version ]; then
    echo 'openjdk version "${version}.0.0"' >&2
    exit 0
  fi
done
# Everything up to and including "-jar X" is for the Java that firebase-tools expects.
while [ $# -gt 0 ] && [ "$1" != -jar ]; do shift; done
jar="$2"
shift 2
# In the process group of firebase-tools, and ending with its input: noted to be watched, not to be stopped.
if [ "$jar" = ${quote(storageRulesProgram(folder))} ]; then
  echo $$ >> ${quote(storageRulesPids(runDirectory))}
  exec "$jar" "$@"
fi
echo $$ >> ${quote(emulatorPids(runDirectory))}
exec ${program(emulator)} "$@"
`;
}

function program(emulator: FirestoreEmulator): string {
  if (emulator.kind === 'hidane') return quote(emulator.path);
  const java = `${quote(emulator.java.path)} ${JVM_OPTIONS} -Duser.language=en`;
  return emulator.start === 'jar'
    ? `${java} -jar ${quote(emulator.path)}`
    : `${java} -cp ${quote(emulator.path)} ${MAIN_CLASS}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
