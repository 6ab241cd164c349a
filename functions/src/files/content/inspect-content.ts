import type { FileRefusal } from '@clientele/domain/client-file';
import type { FileContentType } from '@clientele/domain/file-types';
import { fileTypeFromBuffer } from 'file-type';
import { beginsActive, holdsMarkup } from './active-content.ts';
import { inspectJpeg, inspectPng, inspectWebp } from './images.ts';
import { inspectCompoundFile } from './compound-file.ts';
import { inspectOfficeZip } from './office.ts';
import { inspectPdf, readsAsPdf } from './pdf.ts';
import { inspectText } from './text.ts';
import { endsAsZip } from './zip.ts';

type Format = {
  /** what a sniffer of content takes such a file for; absent where it is of no use */
  sniffed?: readonly string[];
  inspect: (bytes: Uint8Array) => FileRefusal | null | Promise<FileRefusal | null>;
};

/** file-type names every compound file the same. */
const COMPOUND = ['application/x-cfb'];

const FORMATS: Readonly<Record<FileContentType, Format>> = {
  'application/pdf': { sniffed: ['application/pdf'], inspect: inspectPdf },
  'image/png': { sniffed: ['image/png', 'image/apng'], inspect: inspectPng },
  'image/jpeg': { sniffed: ['image/jpeg'], inspect: inspectJpeg },
  'image/webp': { sniffed: ['image/webp'], inspect: inspectWebp },
  'application/msword': { sniffed: COMPOUND, inspect: (bytes) => inspectCompoundFile(bytes, ['WordDocument']) },
  'application/vnd.ms-excel': {
    sniffed: COMPOUND,
    inspect: (bytes) => inspectCompoundFile(bytes, ['Workbook', 'Book']),
  },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    inspect: (bytes) => inspectOfficeZip(bytes, 'word', 'word/document.xml'),
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    inspect: (bytes) => inspectOfficeZip(bytes, 'xl', 'xl/workbook.xml'),
  },
  'text/csv': { inspect: inspectText },
  'text/plain': { inspect: inspectText },
};

/** file-type reads what strangers wrote; where it stumbles over that, the content is nothing that we take. */
async function sniff(bytes: Uint8Array): Promise<string | undefined> {
  try {
    return (await fileTypeFromBuffer(bytes))?.mime;
  } catch {
    return undefined;
  }
}

/** Whether content of a format that we know is at the same time something else. */
function inspectOtherNature(bytes: Uint8Array, contentType: FileContentType): FileRefusal | null {
  if (endsAsZip(bytes)) return 'ambiguous_content';
  if (contentType !== 'application/pdf' && readsAsPdf(bytes)) return 'ambiguous_content';
  return holdsMarkup(bytes) ? 'active_content' : null;
}

/**
 * Whether content is what its type says, whole, only that, and nothing that runs: null, or why it is refused. Pure. Archives of Office
 * and text have inspections that leave no room for a second nature.
 */
export async function inspectContent(bytes: Uint8Array, contentType: FileContentType): Promise<FileRefusal | null> {
  if (bytes.length === 0) return 'empty';
  if (beginsActive(bytes)) return 'active_content';
  const { sniffed, inspect } = FORMATS[contentType];
  const refusal = await inspect(bytes);
  if (refusal !== null || sniffed === undefined) return refusal;
  const mime = await sniff(bytes);
  if (mime === undefined || !sniffed.includes(mime)) return 'wrong_content';
  return inspectOtherNature(bytes, contentType);
}
