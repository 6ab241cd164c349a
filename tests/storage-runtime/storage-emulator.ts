import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT_RULES = join(import.meta.dirname, '..', '..', 'storage.rules');

/** Replaces the rules of the running Storage emulator. It answers when they are loaded: 200, or 400 when they are refused. */
export async function setStorageRules(content: string): Promise<Response> {
  // The name of the project's own file: the emulator goes on watching that.
  return fetch(`http://${address('FIREBASE_STORAGE_EMULATOR_HOST')}/internal/setRules`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ rules: { files: [{ name: PROJECT_RULES, content }] } }),
  });
}

export async function restoreStorageRules(): Promise<void> {
  const { ok } = await setStorageRules(readFileSync(PROJECT_RULES, 'utf8'));
  if (!ok) throw new Error('The rules of the project were refused by the Storage emulator: its log says why.');
}

/** Writes a document past the rules. Fields are in the encoding of Firestore's REST interface. */
export async function writeDocument(path: readonly string[], fields: unknown): Promise<void> {
  const project = process.env['GCLOUD_PROJECT'] ?? '';
  const url = `http://${address('FIRESTORE_EMULATOR_HOST')}/v1/projects/${project}/databases/(default)/documents`;
  const response = await fetch(`${url}/${path.map(encodeURIComponent).join('/')}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', authorization: 'Bearer owner' },
    body: JSON.stringify({ fields }),
  });
  if (!response.ok) throw new Error(`The document was not written: ${await response.text()}`);
}

/** Host and port of an emulator, from the environment that the test command sets. */
export function address(variable: string): string {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} is not set. Start the tests with: npm test -- functions`);
  return value;
}
