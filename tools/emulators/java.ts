import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from '../process/run-command.ts';

export type Java = { path: string; major: number };

/** Folders that hold JDKs beside the default one, per platform convention. */
const JDK_FOLDERS = ['/usr/lib/jvm', '/usr/java', '/Library/Java/JavaVirtualMachines', '/opt/java'];

/** The newest Java on this machine: JAVA_HOME, PATH and the usual JDK folders. Undefined when there is none. */
export async function newestJava(): Promise<Java | undefined> {
  const found = await Promise.all([...javaCandidates()].map(inspect));
  return found.filter((java) => java !== undefined).toSorted((a, b) => b.major - a.major)[0];
}

function javaCandidates(): Set<string> {
  const homes = JDK_FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder).flatMap((name) => [join(folder, name), join(folder, name, 'Contents', 'Home')]),
  );
  const javaHome = process.env['JAVA_HOME'];
  if (javaHome !== undefined && javaHome !== '') homes.push(javaHome);
  const binaries = [
    ...homes.map((home) => join(home, 'bin', 'java')),
    ...(process.env['PATH'] ?? '').split(delimiter).map((directory) => join(directory, 'java')),
  ];
  return new Set(binaries.filter((path) => existsSync(path)).map((path) => realpathSync(path)));
}

async function inspect(path: string): Promise<Java | undefined> {
  const { code, stderr, stdout } = await runCommand(path, ['-version']);
  const major = /version "(\d+)/.exec(stderr + stdout)?.[1];
  return code === 0 && major !== undefined ? { path, major: Number(major) } : undefined;
}
