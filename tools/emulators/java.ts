import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { runCommand } from '../process/run-command.ts';

export type Java = { path: string; major: number };

/** Folders that hold JDKs beside the default one, per platform convention. */
const JDK_FOLDERS = ['/usr/lib/jvm', '/usr/java', '/Library/Java/JavaVirtualMachines', '/opt/java'];

/** Where Homebrew keeps one folder per package, "openjdk@21" among them: on Apple silicon, on Intel, on Linux. It puts none on PATH. */
const HOMEBREW_FOLDERS = ['/opt/homebrew/opt', '/usr/local/opt', '/home/linuxbrew/.linuxbrew/opt'];

/** The newest Java on this machine: JAVA_HOME, PATH and the usual JDK folders. Undefined when there is none. */
export async function newestJava(): Promise<Java | undefined> {
  const found = await Promise.all([...javaCandidates()].map(inspect));
  return found.filter((java) => java !== undefined).toSorted((a, b) => b.major - a.major)[0];
}

/** Homes of Java in the usual folders below `root`; whether there is a Java in each is not looked at. */
export function javaHomes(root: string): string[] {
  function below(folders: readonly string[]): string[] {
    return folders
      .map((folder) => join(root, folder))
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  }
  return [
    ...below(JDK_FOLDERS).flatMap((home) => [home, join(home, 'Contents', 'Home')]),
    ...below(HOMEBREW_FOLDERS)
      .filter((home) => basename(home).startsWith('openjdk'))
      .flatMap((home) => [home, join(home, 'libexec', 'openjdk.jdk', 'Contents', 'Home')]),
  ];
}

function javaCandidates(): Set<string> {
  const homes = javaHomes('/');
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
