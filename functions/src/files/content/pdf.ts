import type { FileRefusal } from '@clientele/domain/client-file';
import { holdsActions } from './pdf-actions.ts';
import { readPdfObjects } from './pdf-objects.ts';
import { UnreadablePdf } from './pdf-syntax.ts';

/** Readers take a header within so many bytes; we take it at the very beginning only. */
const HEADER_REACH = 1024;
/** Readers look for the end mark within so many bytes of the end (ISO 32000-2, Annex I). */
const END_REACH = 1024;

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

export function inspectPdf(bytes: Uint8Array): FileRefusal | null {
  if (!text(bytes.subarray(0, 5)).startsWith('%PDF-')) return 'wrong_content';
  const tail = text(bytes.subarray(-END_REACH));
  const end = tail.lastIndexOf('%%EOF');
  if (end === -1) return 'damaged';
  return /^[\s\0]*$/.test(tail.slice(end + 5)) ? inspectObjects(bytes) : 'ambiguous_content';
}

/** Pages show something, and nothing else; where that cannot be seen, the file is not taken. */
function inspectObjects(bytes: Uint8Array): FileRefusal | null {
  try {
    const objects = readPdfObjects(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return holdsActions(objects) ? 'active_content' : null;
  } catch (error) {
    if (error instanceof UnreadablePdf) return 'concealed_content';
    throw error;
  }
}

/** Whether a reader of PDFs would take content that is something else for a PDF. */
export function readsAsPdf(bytes: Uint8Array): boolean {
  return text(bytes.subarray(0, HEADER_REACH)).includes('%PDF-');
}
