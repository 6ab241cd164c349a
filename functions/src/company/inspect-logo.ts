import { LOGO_CONTENT_TYPES, LOGO_SIDE_LIMIT, LOGO_SIZE_LIMIT, type Logo } from '@clientele/domain/company';
import type { FileRefusal } from '@clientele/domain/client-file';
import type { FieldProblem } from '@clientele/domain/problems';
import { inspectContent } from '../files/content/inspect-content.ts';

type Problem = Omit<FieldProblem, 'path'>;

const PROBLEMS: Readonly<Record<FileRefusal, Problem['code']>> = {
  empty: 'empty_file',
  wrong_size: 'logo_damaged',
  wrong_content: 'not_a_logo',
  active_content: 'logo_active',
  ambiguous_content: 'logo_active',
  concealed_content: 'logo_active',
  damaged: 'logo_damaged',
};

/** What a picture is, by its content: its type and how large it is, or why it cannot be a logo. Names and announced types are not asked. */
export async function inspectLogo(bytes: Uint8Array): Promise<Omit<Logo, 'id'> | { problem: Problem }> {
  if (bytes.length > LOGO_SIZE_LIMIT)
    return { problem: { code: 'logo_too_large', limit: LOGO_SIZE_LIMIT / 1024 / 1024 } };
  for (const contentType of LOGO_CONTENT_TYPES) {
    const refusal = await inspectContent(bytes, contentType);
    if (refusal === 'wrong_content') continue;
    if (refusal !== null) return { problem: { code: PROBLEMS[refusal] } };
    const size = contentType === 'image/png' ? pngSize(bytes) : jpegSize(bytes);
    if (size === null || size.width < 1 || size.height < 1) return { problem: { code: 'logo_damaged' } };
    if (Math.max(size.width, size.height) > LOGO_SIDE_LIMIT)
      return { problem: { code: 'logo_too_wide', limit: LOGO_SIDE_LIMIT } };
    return { contentType, ...size };
  }
  return { problem: { code: 'not_a_logo' } };
}

type Size = Pick<Logo, 'width' | 'height'>;

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The header stands first and has 13 bytes, which inspectContent() has seen (PNG specification, 3rd edition, §11.2.1). */
function pngSize(bytes: Uint8Array): Size {
  const data = view(bytes);
  return { width: data.getUint32(16), height: data.getUint32(20) };
}

/** The frame header, SOF0 to SOF15 but the three markers between them that are tables (ITU-T T.81, B.2.2). */
function jpegSize(bytes: Uint8Array): Size | null {
  const data = view(bytes);
  for (let at = 2; at + 9 <= bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { height: data.getUint16(at + 5), width: data.getUint16(at + 7) };
    at += 2 + data.getUint16(at + 2);
  }
  return null;
}
