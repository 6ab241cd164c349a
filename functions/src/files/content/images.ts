import type { FileRefusal } from '@clientele/domain/client-file';

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function ascii(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}

/** Chunk after chunk to the end, and nothing behind it (PNG specification, 3rd edition, §5). */
export function inspectPng(bytes: Uint8Array): FileRefusal | null {
  if (!PNG_SIGNATURE.every((byte, index) => bytes[index] === byte)) return 'wrong_content';
  const data = view(bytes);
  for (let at = PNG_SIGNATURE.length; at + 12 <= bytes.length;) {
    const type = ascii(bytes, at + 4, 4);
    if (at === PNG_SIGNATURE.length && type !== 'IHDR') return 'damaged';
    at += 12 + data.getUint32(at);
    if (type === 'IEND' && at <= bytes.length) return at === bytes.length ? null : 'ambiguous_content';
  }
  return 'damaged';
}

/** A RIFF container that says its own length (WebP container specification). */
export function inspectWebp(bytes: Uint8Array): FileRefusal | null {
  if (bytes.length < 20 || ascii(bytes, 0, 4) !== 'RIFF' || ascii(bytes, 8, 4) !== 'WEBP') return 'wrong_content';
  const end = view(bytes).getUint32(4, true) + 8;
  if (end > bytes.length) return 'damaged';
  return bytes.length - end <= end % 2 ? null : 'ambiguous_content';
}

/** A JFIF header has one possible length; any other makes room for a script between the markers (JFIF 1.02). */
function isPlainJfif(bytes: Uint8Array, at: number, length: number): boolean {
  if (ascii(bytes, at + 4, 4) !== 'JFIF') return true;
  return length === 16 + 3 * (bytes[at + 16] ?? 0) * (bytes[at + 17] ?? 0);
}

/** Segment after segment to the picture itself, which must end. Phones add more behind it: that is looked at like all other content. */
export function inspectJpeg(bytes: Uint8Array): FileRefusal | null {
  const data = view(bytes);
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return 'wrong_content';
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return 'damaged';
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = data.getUint16(at + 2);
    if (marker === 0xda) return ends(bytes, at + 2 + length) ? null : 'damaged';
    if (length < 2) return 'damaged';
    if (marker === 0xe0 && !isPlainJfif(bytes, at, length)) return 'ambiguous_content';
    at += 2 + length;
  }
  return 'damaged';
}

function ends(bytes: Uint8Array, from: number): boolean {
  for (let at = from; at + 1 < bytes.length; at += 1) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}
