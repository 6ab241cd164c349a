/**
 * The Storage emulator over REST, as the SDK speaks to it, so that each of hundreds of requests can come from another person and an upload
 * can say about itself what the SDK would not.
 */
type Verdict = 'allowed' | 'refused' | 'missing';

/** What an upload says about itself. */
export type UploadMetadata = {
  contentType?: string;
  contentDisposition?: string;
  contentEncoding?: string;
  metadata?: Record<string, string>;
};

const BUCKET = 'demo-clientele.appspot.com';

function url(path: string, query = ''): string {
  const host = process.env['FIREBASE_STORAGE_EMULATOR_HOST'];
  if (host === undefined) throw new Error('There is no Storage emulator. Start the tests with: npm test -- functions');
  return `http://${host}/v0/b/${BUCKET}/o${path === '' ? '' : `/${encodeURIComponent(path)}`}${query}`;
}

async function verdict(response: Response): Promise<Verdict> {
  await response.arrayBuffer();
  if (response.ok) return 'allowed';
  if (response.status === 404) return 'missing';
  // Anything but a decision of the rules is a broken test, and must never count as a refusal.
  if (response.status !== 403 && response.status !== 401)
    throw new Error(`${response.url} answered ${response.status}`);
  return 'refused';
}

function signed(token: string | null): Record<string, string> {
  return token === null ? {} : { authorization: `Firebase ${token}` };
}

export async function upload(
  token: string | null,
  path: string,
  content: Uint8Array,
  metadata: UploadMetadata,
): Promise<Verdict> {
  const boundary = 'part-of-the-upload';
  const head = `--${boundary}\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(metadata)}\r\n`;
  const type = metadata.contentType ?? 'application/octet-stream';
  const body = Buffer.concat([
    Buffer.from(`${head}--${boundary}\r\nContent-Type: ${type}\r\n\r\n`),
    content,
    Buffer.from(`\r\n--${boundary}--`),
  ]);
  const headers = {
    ...signed(token),
    'x-goog-upload-protocol': 'multipart',
    'content-type': `multipart/related; boundary=${boundary}`,
  };
  return verdict(await fetch(url('', `?name=${encodeURIComponent(path)}`), { method: 'POST', headers, body }));
}

export async function download(token: string | null, path: string): Promise<Verdict> {
  return verdict(await fetch(url(path, '?alt=media'), { headers: signed(token) }));
}

export async function list(token: string | null, folder: string): Promise<Verdict> {
  return verdict(await fetch(url('', `?prefix=${encodeURIComponent(folder)}&delimiter=/`), { headers: signed(token) }));
}

export async function updateMetadata(token: string | null, path: string, metadata: UploadMetadata): Promise<Verdict> {
  const headers = { ...signed(token), 'content-type': 'application/json' };
  return verdict(await fetch(url(path), { method: 'PATCH', headers, body: JSON.stringify(metadata) }));
}

export async function remove(token: string | null, path: string): Promise<Verdict> {
  return verdict(await fetch(url(path), { method: 'DELETE', headers: signed(token) }));
}
