import type { FileRefusal } from '@clientele/domain/client-file';
import { isCompoundFile } from './compound-file.ts';
import { inspectMarkup } from './office-markup.ts';
import { beginsAsMarkup, decodeMarkup } from './xml.ts';
import { isZip, openZip, UnreadableZip, type ZipPart } from './zip.ts';

/** What Word and Excel write beside the folder of their own (ECMA-376, part 2, and the folders that newer versions add). */
const SHARED_FOLDERS = ['_rels', 'docProps', 'customXml', 'customUI', 'docMetadata', '_xmlsignatures', '[trash]'];

/** Programs, pages and macros by their names, and parts in pieces, which no program writes and every program puts together. */
const PROGRAM =
  /(?:vbaProject\w*\.bin|vbaData\.xml|\.(?:exe|dll|com|scr|msi|js|jse|vbs|vbe|wsf|hta|jar|class|dex|html?|xht(?:ml)?|mht(?:ml)?|rtf|swf|bat|cmd|ps1|sh|lnk|piece))$/i;

/** The table behind a chart is a workbook in the document; nothing that people write goes deeper. */
const DEEPEST = 2;

function isPlainName(name: string): boolean {
  return /^[^\\:]+$/.test(name) && !name.startsWith('/') && !name.split('/').includes('..');
}

/** DOCX and XLSX: an archive with their main part, nothing foreign, no program in it, and nothing that starts one or is fetched by itself. */
export async function inspectOfficeZip(
  bytes: Uint8Array,
  folder: 'word' | 'xl',
  mainPart: string,
): Promise<FileRefusal | null> {
  return reading(async () => {
    const parts = await openZip(bytes);
    const names = parts.map(({ name }) => name);
    if (!['[Content_Types].xml', mainPart].every((part) => names.includes(part))) return 'wrong_content';
    if (names.some((name) => PROGRAM.test(name))) return 'active_content';
    const folders = ['[Content_Types].xml', folder, ...SHARED_FOLDERS];
    const belong = names.every((name) => isPlainName(name) && folders.includes(name.split('/')[0] ?? ''));
    return belong ? inspectParts(parts, 1) : 'ambiguous_content';
  });
}

async function reading(inspect: () => Promise<FileRefusal | null>): Promise<FileRefusal | null> {
  try {
    return await inspect();
  } catch (error) {
    if (error instanceof UnreadableZip) return error.refusal;
    throw error;
  }
}

/** One part after the other, by what it begins with: names and declared types say little about what a program makes of it. */
async function inspectParts(parts: readonly ZipPart[], depth: number): Promise<FileRefusal | null> {
  for (const part of parts) {
    const refusal = await inspectPart(part, depth);
    if (refusal !== null) return refusal;
  }
  return null;
}

async function inspectPart(part: ZipPart, depth: number): Promise<FileRefusal | null> {
  const content = await part.read((start) => beginsAsMarkup(start) || isZip(start) || isCompoundFile(start));
  // Pictures, fonts and settings of printers.
  if (content === null) return null;
  // An embedded object, or macros under another name.
  if (isCompoundFile(content)) return 'active_content';
  if (!isZip(content)) {
    const text = decodeMarkup(content);
    return text === null ? 'concealed_content' : inspectMarkup(text);
  }
  if (depth === DEEPEST) return 'concealed_content';
  const inner = await openZip(content);
  return inner.some(({ name }) => PROGRAM.test(name)) ? 'active_content' : inspectParts(inner, depth + 1);
}
