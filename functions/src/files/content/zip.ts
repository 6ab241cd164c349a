import type { FileRefusal } from '@clientele/domain/client-file';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';

/** PKWARE APPNOTE 6.3: the parts of the format that tell where an archive begins and ends. */
const LOCAL_HEADER = 0x04034b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where the directory of an archive ends, if a reader of archives, which begins at the end, would find one. */
function findEnd(bytes: Uint8Array): number {
  const data = view(bytes);
  const earliest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= earliest; at -= 1) {
    // Four bytes alone come by chance in pictures; a directory that fits before them does not.
    if (data.getUint32(at, true) === END_OF_DIRECTORY && data.getUint32(at + 12, true) <= at) return at;
  }
  return -1;
}

/** Whether an archive hides at the end of other content. */
export function endsAsZip(bytes: Uint8Array): boolean {
  return findEnd(bytes) !== -1;
}

/** Whether content begins as an archive. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes.length >= END_LENGTH && view(bytes).getUint32(0, true) === LOCAL_HEADER;
}

/** An archive that is nothing else besides: nothing before it, no comment behind it, its directory right before its end. */
function isWhole(bytes: Uint8Array): boolean {
  const end = bytes.length - END_LENGTH;
  if (!isZip(bytes) || findEnd(bytes) !== end) return false;
  const data = view(bytes);
  return data.getUint32(end + 16, true) + data.getUint32(end + 12, true) === end;
}

/** What is far beyond a large document: parts, bytes of all parts and of one that is looked into, and how far they may be packed. */
const MOST_PARTS = 10_000;
const LARGEST_TOTAL = 400 * 1024 * 1024;
const LARGEST_PART = 32 * 1024 * 1024;
const SMALL_TOTAL = 10 * 1024 * 1024;
const HIGHEST_RATIO = 200;
/** So much of a part shows what it is. */
const BEGINNING = 512;

/** Thrown for an archive that cannot be read to its end, or that would cost too much to read; says what the file is refused for. */
export class UnreadableZip extends Error {
  readonly refusal: FileRefusal;

  constructor(refusal: FileRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

export type ZipPart = {
  name: string;
  /** The content, or null when its first bytes are of no interest: then nothing more of it is unpacked. */
  read: (isOfInterest: (start: Buffer) => boolean) => Promise<Buffer | null>;
};

/**
 * The parts of an archive, by yauzl. Sizes are what the directory says; a part that unpacks to more or less is damaged.
 *
 * @throws UnreadableZip
 */
export async function openZip(bytes: Uint8Array): Promise<ZipPart[]> {
  if (!isWhole(bytes)) throw new UnreadableZip('damaged');
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return orDamaged(async () => {
    const zip = await fromBufferPromise(content, { lazyEntries: true, decodeStrings: true });
    if (zip.entryCount > MOST_PARTS) throw new UnreadableZip('concealed_content');
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    if (total > LARGEST_TOTAL || (total > SMALL_TOTAL && total > HIGHEST_RATIO * bytes.length))
      throw new UnreadableZip('concealed_content');
    if (entries.some((entry) => !entry.canDecodeFileData())) throw new UnreadableZip('concealed_content');
    return entries.map((entry) => ({
      name: entry.fileName,
      read: (isOfInterest) => orDamaged(() => readEntry(zip, entry, isOfInterest)),
    }));
  });
}

async function readEntry(zip: ZipFile, entry: Entry, isOfInterest: (start: Buffer) => boolean): Promise<Buffer | null> {
  const header = await zip.readLocalFileHeaderPromise(entry);
  // Some readers go by the directory, others by the parts themselves: both must say the same.
  if (!header.fileName.equals(entry.fileNameRaw)) throw new UnreadableZip('ambiguous_content');
  const chunks: Buffer[] = [];
  let size = 0;
  let judged = false;
  function isWanted(): boolean {
    judged = true;
    return isOfInterest(Buffer.concat(chunks).subarray(0, BEGINNING));
  }
  const stream = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (!judged && size >= BEGINNING && !isWanted()) return null;
    if (size > LARGEST_PART) throw new UnreadableZip('concealed_content');
  }
  return judged || isWanted() ? Buffer.concat(chunks) : null;
}

async function orDamaged<Result>(action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    throw error instanceof UnreadableZip ? error : new UnreadableZip('damaged');
  }
}
