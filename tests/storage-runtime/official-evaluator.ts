import type { Verdict } from '@clientele/storage-rules-runtime/conformance/verdict';

/** A project of its own: the rules of the other tests stay as they are. */
const PROJECT = 'demo-rules-language';

/**
 * What the rules of `/t/{id}` say about a condition, as asked of the official Firestore emulator, whose rules language is the same.
 * Undefined when it breaks down (status 500), as it does over a few conditions whose types do not fit.
 */
export async function officialVerdict(condition: string): Promise<Verdict | undefined> {
  const loaded = await loadRules(condition);
  if (loaded.status === 500) return undefined;
  if (loaded.status !== 200) return 'refused';
  const response = await fetch(`${host()}/v1/projects/${PROJECT}/databases/(default)/documents/t/x`);
  const text = await response.text();
  // The document does not exist: not found means that the rules let the request through.
  if (response.ok || response.status === 404) return 'allow';
  if (response.status === 500) return undefined;
  if (response.status !== 403) throw new Error(`The emulator answered ${response.status}: ${text}`);
  const { error } = JSON.parse(text) as { error: { message: string } };
  return /^\s*false for /.test(error.message) ? 'deny' : 'error';
}

/** hidane compiles rules in its own way, so that it is no witness for Google's. */
export async function isOfficialEmulator(): Promise<boolean> {
  return (await loadRules('1 is integer')).text.includes('An unsupported type identifier was used');
}

async function loadRules(condition: string): Promise<{ status: number; text: string }> {
  const content = `rules_version = '2';
service cloud.firestore {
  match /databases/{database}/documents {
    match /t/{id} {
      allow read: if ${condition};
    }
  }
}`;
  const response = await fetch(`${host()}/emulator/v1/projects/${PROJECT}:securityRules`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ rules: { files: [{ name: 'firestore.rules', content }] } }),
  });
  return { status: response.status, text: await response.text() };
}

function host(): string {
  const address = process.env['FIRESTORE_EMULATOR_HOST'];
  if (address === undefined)
    throw new Error('No Firestore emulator is running. Start the tests with: npm test -- rules');
  return `http://${address}`;
}
