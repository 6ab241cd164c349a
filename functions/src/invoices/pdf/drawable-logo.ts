import { inflateSync } from 'node:zlib';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
/** What a picture may come to once it is unpacked. */
const UNPACKED_LIMIT = 64 * 1024 * 1024;
const FILTERS = 5;

/**
 * A logo that can be drawn, else null: a broken one must not stop the invoice. The PDF library unpacks a PNG after the fact and throws where
 * nobody catches it, so its pixels are unpacked here before (PNG specification, sections 5 and 9).
 */
export function drawableLogo(bytes: Uint8Array): Buffer | null {
  const content = Buffer.from(bytes);
  if (content.subarray(0, JPEG.length).equals(JPEG)) return content;
  return content.subarray(0, PNG.length).equals(PNG) && hasSoundPixels(content) ? content : null;
}

function hasSoundPixels(png: Buffer): boolean {
  try {
    const packed: Buffer[] = [];
    for (let at = PNG.length; at < png.length;) {
      const length = png.readUInt32BE(at);
      const type = png.toString('latin1', at + 4, at + 8);
      if (type === 'IEND') break;
      if (type === 'IDAT') packed.push(png.subarray(at + 8, at + 8 + length));
      at += length + 12;
    }
    const pixels = inflateSync(Buffer.concat(packed), { maxOutputLength: UNPACKED_LIMIT });
    return hasKnownFilters(png, pixels);
  } catch {
    return false;
  }
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Each row begins with the way it was filtered. Interlaced pictures have rows of several lengths and are not looked into. */
function hasKnownFilters(png: Buffer, pixels: Buffer): boolean {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [bits, colour, interlaced] = [png.readUInt8(24), png.readUInt8(25), png.readUInt8(28) === 1];
  const row = Math.ceil((width * bits * (CHANNELS[colour] ?? 0)) / 8) + 1;
  if (interlaced) return true;
  if (row === 1 || pixels.length < row * height) return false;
  return Array.from({ length: height }, (_, line) => pixels[line * row] ?? FILTERS).every((filter) => filter < FILTERS);
}
