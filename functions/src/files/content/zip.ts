/** PKWARE APPNOTE 6.3: the parts of the format that tell what an archive holds. */
const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
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

/** The names in an archive that is nothing else besides: nothing before it, no comment behind it. Null when it is not such a one. */
export function zipNames(bytes: Uint8Array): string[] | null {
  if (bytes.length < END_LENGTH) return null;
  const data = view(bytes);
  const end = findEnd(bytes);
  if (data.getUint32(0, true) !== LOCAL_HEADER || end !== bytes.length - END_LENGTH) return null;
  const start = data.getUint32(end + 16, true);
  if (start + data.getUint32(end + 12, true) !== end) return null;
  const names: string[] = [];
  let at = start;
  while (at < end) {
    if (at + 46 > end || data.getUint32(at, true) !== DIRECTORY_HEADER) return null;
    const [name, extra, comment] = [28, 30, 32].map((field) => data.getUint16(at + field, true));
    if (name === undefined || extra === undefined || comment === undefined) return null;
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)));
    at += 46 + name + extra + comment;
  }
  return at === end && names.length === data.getUint16(end + 10, true) ? names : null;
}
