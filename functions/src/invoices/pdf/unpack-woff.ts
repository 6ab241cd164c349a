import { inflateSync } from 'node:zlib';

const WOFF = 0x774f4646;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const HEADER = 12;
const ENTRY = 16;

/**
 * A font as it is without the packing of the web (WOFF 1.0, W3C): the font engine would unpack a table again for each glyph that it looks
 * up. What is no WOFF is returned as it is.
 */
export function unpackWoff(bytes: Buffer): Buffer {
  if (bytes.readUInt32BE(0) !== WOFF) return bytes;
  const count = bytes.readUInt16BE(12);
  const head = Buffer.alloc(HEADER + count * ENTRY);
  bytes.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  const parts: Uint8Array[] = [head];
  let offset = head.length;
  for (let place = 0; place < count; place += 1) {
    const entry = WOFF_HEADER + place * WOFF_ENTRY;
    const [start, packed, length] = [4, 8, 12].map((at) => bytes.readUInt32BE(entry + at)) as [number, number, number];
    const data = bytes.subarray(start, start + packed);
    const table = packed < length ? inflateSync(data) : data;
    const row = HEADER + place * ENTRY;
    bytes.copy(head, row, entry, entry + 4);
    bytes.copy(head, row + 4, entry + 16, entry + 20);
    head.writeUInt32BE(offset, row + 8);
    head.writeUInt32BE(length, row + 12);
    // Tables begin at multiples of four bytes.
    const padding = Buffer.alloc(-length & 3);
    parts.push(table, padding);
    offset += length + padding.length;
  }
  return Buffer.concat(parts);
}
