import { encodeFields, serverTimes, type Data } from './values.ts';

/**
 * The Firestore emulator over REST: the rules see what the SDK sends, but thousands of requests take seconds, and each of them can come
 * from another person. What the SDK itself sends is covered by sdk.rules.test.ts.
 */
export type Token = { uid: string; claims: Record<string, unknown> } | null;

/** `set` replaces the whole document: rules never see which fields a write named, only the document before and after. */
export type Write = { set: string; data: Data } | { delete: string };

/** A structured query of the REST interface, without its collection. */
export type Query = Record<string, unknown>;

export type FirestoreRequest = { get: string } | { list: string; query?: Query } | { commit: readonly Write[] };

/** `reason` is the emulator's explanation of a refusal. `found` names the documents that a get or list returned. */
export type Answer = { allowed: boolean; reason: string; found: readonly string[] };

export type Project = { id: string; documents: string };

function emulatorUrl(): string {
  const host = process.env['FIRESTORE_EMULATOR_HOST'];
  if (host === undefined) {
    throw new Error('FIRESTORE_EMULATOR_HOST is not set, so there is no emulator to ask. Run: npm test -- rules');
  }
  return `http://${host}`;
}

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** An unsigned ID token, which only emulators accept. */
function idToken(token: NonNullable<Token>, projectId: string): string {
  const payload = {
    iss: `https://securetoken.google.com/${projectId}`,
    aud: projectId,
    sub: token.uid,
    user_id: token.uid,
    iat: 0,
    exp: 3600,
    auth_time: 0,
    firebase: { sign_in_provider: 'password', identities: {} },
    ...token.claims,
  };
  return `${part({ alg: 'none', type: 'JWT' })}.${part(payload)}.`;
}

async function post(url: string, body: unknown, authorization: string | undefined): Promise<Response> {
  const headers = authorization === undefined ? undefined : { authorization: `Bearer ${authorization}` };
  return await fetch(url, { method: 'POST', body: JSON.stringify(body), ...(headers && { headers }) });
}

function restWrite(write: Write, project: Project): unknown {
  if ('delete' in write) return { delete: `${project.documents}/${write.delete}` };
  const update = { name: `${project.documents}/${write.set}`, fields: encodeFields(write.data) };
  const updateTransforms = serverTimes(write.data);
  return updateTransforms.length === 0 ? { update } : { update, updateTransforms };
}

async function call(project: Project, request: FirestoreRequest, authorization: string | undefined): Promise<Response> {
  const url = `${emulatorUrl()}/v1/${project.documents}`;
  if ('commit' in request) {
    return await post(
      `${url}:commit`,
      { writes: request.commit.map((write) => restWrite(write, project)) },
      authorization,
    );
  }
  if ('get' in request)
    return await post(`${url}:batchGet`, { documents: [`${project.documents}/${request.get}`] }, authorization);
  const [parent, collectionId] = split(request.list);
  const structuredQuery = { from: [{ collectionId }], ...request.query };
  return await post(`${url}${parent}:runQuery`, { structuredQuery }, authorization);
}

function split(collection: string): [string, string] {
  const at = collection.lastIndexOf('/');
  return at < 0 ? ['', collection] : [`/${collection.slice(0, at)}`, collection.slice(at + 1)];
}

type Found = { found?: { name: string }; document?: { name: string } };

async function answer(response: Response, project: Project, request: FirestoreRequest): Promise<Answer> {
  const body: unknown = await response.json();
  if (response.ok) {
    const rows = 'commit' in request ? [] : (body as Found[]);
    const names = rows.map((row) => row.found?.name ?? row.document?.name);
    const found = names.filter((name) => name !== undefined).map((name) => name.slice(project.documents.length + 1));
    return { allowed: true, reason: '', found };
  }
  const problem = (Array.isArray(body) ? body[0] : body) as { error: { status: string; message: string } };
  // Anything but a verdict of the rules is a broken test, and must never count as a refusal.
  if (problem.error.status !== 'PERMISSION_DENIED')
    throw new Error(`${JSON.stringify(request)}: ${JSON.stringify(problem)}`);
  return { allowed: false, reason: problem.error.message.trim(), found: [] };
}

/** Asks as a person, through the rules. Throws on every failure that is not a refusal by the rules. */
export async function ask(project: Project, token: Token, request: FirestoreRequest): Promise<Answer> {
  const authorization = token === null ? undefined : idToken(token, project.id);
  return await answer(await call(project, request, authorization), project, request);
}

/** Writes documents past the rules; null stands for one that must not be there. */
export async function seed(project: Project, documents: Readonly<Record<string, Data | null>>): Promise<void> {
  const writes = Object.entries(documents).map(([path, data]): Write =>
    data === null ? { delete: path } : { set: path, data },
  );
  for (let from = 0; from < writes.length; from += 400) {
    const response = await call(project, { commit: writes.slice(from, from + 400) }, 'owner');
    if (!response.ok) throw new Error(`The emulator did not take the documents of the test: ${await response.text()}`);
    await response.body?.cancel();
  }
}

const run = Date.now().toString(36);

/**
 * A new project of the emulator that judges by these rules: nothing of other files or earlier runs is in it. Throws with the compiler's
 * words when the rules do not compile.
 */
export async function projectWithRules(name: string, rules: string): Promise<Project> {
  const id = `demo-rules-${name}-${run}`;
  const body = JSON.stringify({ rules: { files: [{ name: 'firestore.rules', content: rules }] } });
  const response = await fetch(`${emulatorUrl()}/emulator/v1/projects/${id}:securityRules`, { method: 'PUT', body });
  const text = await response.text();
  if (!response.ok) throw new Error(`The emulator did not take the rules: ${text}`);
  return { id, documents: `projects/${id}/databases/(default)/documents` };
}

/** Lets the emulator drop what it keeps of a project: its documents, and every value that its rules ever met. */
export async function forget(project: Project): Promise<void> {
  const url = `${emulatorUrl()}/emulator/v1/projects/${project.id}`;
  const content = "rules_version = '2'; service cloud.firestore { match /databases/{database}/documents {} }";
  const body = JSON.stringify({ rules: { files: [{ name: 'firestore.rules', content }] } });
  await fetch(`${url}:securityRules`, { method: 'PUT', body }).then(async (response) => await response.body?.cancel());
  await fetch(`${url}/databases/(default)/documents`, { method: 'DELETE' }).then(
    async (response) => await response.body?.cancel(),
  );
}
