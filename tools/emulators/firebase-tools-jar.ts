import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { packageScript } from '../process/project-root.ts';

/** Where firebase-tools keeps the JAR of an emulator once it has downloaded it. */
export function firebaseToolsJar(emulator: 'firestore' | 'storage'): string {
  const details = JSON.parse(
    readFileSync(packageScript('firebase-tools/lib/emulator/downloadableEmulatorInfo.json'), 'utf8'),
  ) as Record<typeof emulator, { downloadPathRelativeToCacheDir: string }>;
  const cache = process.env['FIREBASE_EMULATORS_PATH'] ?? join(homedir(), '.cache', 'firebase', 'emulators');
  return join(cache, details[emulator].downloadPathRelativeToCacheDir);
}
