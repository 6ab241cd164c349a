import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../process/failure.ts';
import { projectRoot } from '../process/project-root.ts';
import { firebaseToolsJar } from './firebase-tools-jar.ts';
import { newestJava, type Java } from './java.ts';

/** What decides Storage requests for the Storage emulator: Google's JAR, or the interpreter in packages/storage-rules-runtime. */
export type StorageRulesRuntime =
  | { kind: 'official'; path: string; java: Java; why: string }
  | { kind: 'ours'; path: string; why: string };

/**
 * Takes STORAGE_EMULATOR_BINARY_PATH, else the JAR where firebase-tools has downloaded it, else ours. Nothing is downloaded: ours gives
 * the same answers, and refuses at once what it does not know.
 */
export async function resolveStorageRulesRuntime(): Promise<StorageRulesRuntime> {
  const override = process.env['STORAGE_EMULATOR_BINARY_PATH'] ?? '';
  const path = override === '' ? firebaseToolsJar('storage') : override;
  const why = override === '' ? 'already downloaded by firebase-tools' : 'STORAGE_EMULATOR_BINARY_PATH names it';
  const java = existsSync(path) ? await newestJava() : undefined;
  if (java) return { kind: 'official', path, java, why };
  if (override !== '') {
    throw new Failure(
      existsSync(path)
        ? `${path} needs Java, and none was found. Install Java 21 or newer, or unset STORAGE_EMULATOR_BINARY_PATH.`
        : `STORAGE_EMULATOR_BINARY_PATH names ${path}, and there is no such file. Correct it or unset it.`,
    );
  }
  const main = join(projectRoot, 'packages', 'storage-rules-runtime', 'src', 'main.ts');
  return { kind: 'ours', path: main, why: 'the official one is not on this machine' };
}
