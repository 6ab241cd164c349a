import type { FileRefusal } from '@clientele/domain/client-file';
import { zipNames } from './zip.ts';

/** What Word and Excel write beside the folder of their own (ECMA-376, part 2, and the folders that newer versions add). */
const SHARED_FOLDERS = ['_rels', 'docProps', 'customXml', 'customUI', 'docMetadata', '_xmlsignatures', '[trash]'];

const PROGRAM =
  /(?:vbaProject\w*\.bin|vbaData\.xml|\.(?:exe|dll|com|scr|msi|js|jse|vbs|vbe|wsf|hta|jar|class|dex|html?|xht(?:ml)?|swf|bat|cmd|ps1|sh|lnk))$/i;

function isPlainName(name: string): boolean {
  return /^[^\\:]+$/.test(name) && !name.startsWith('/') && !name.split('/').includes('..');
}

/** DOCX and XLSX: an archive with their main part, nothing foreign and no program in it. */
export function inspectOfficeZip(bytes: Uint8Array, folder: 'word' | 'xl', mainPart: string): FileRefusal | null {
  const names = zipNames(bytes);
  if (names === null) return 'damaged';
  if (!['[Content_Types].xml', mainPart].every((part) => names.includes(part))) return 'wrong_content';
  if (names.some((name) => PROGRAM.test(name))) return 'active_content';
  const folders = ['[Content_Types].xml', folder, ...SHARED_FOLDERS];
  const belong = names.every((name) => isPlainName(name) && folders.includes(name.split('/')[0] ?? ''));
  return belong ? null : 'ambiguous_content';
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY = 128;
const LONGEST_NAME = 31;

/**
 * Whether a compound file has a part of that name. Every place where an entry of its directory can stand is looked at (MS-CFB §2.6.1),
 * used or not: so nothing that the directory names is missed.
 */
function hasPart(bytes: Uint8Array, name: string): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = file.indexOf(wanted); at !== -1; at = file.indexOf(wanted, at + 2)) {
    if (at % ENTRY === 0 && name.length <= LONGEST_NAME && file.readUInt16LE(at + 64) === wanted.length) return true;
  }
  return false;
}

/** DOC and XLS: a compound file with their main part and no macros. */
export function inspectCompoundFile(bytes: Uint8Array, mainParts: readonly string[]): FileRefusal | null {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return 'wrong_content';
  if (!mainParts.some((part) => hasPart(bytes, part))) return 'wrong_content';
  return ['VBA', '_VBA_PROJECT', '_VBA_PROJECT_CUR'].some((part) => hasPart(bytes, part)) ? 'active_content' : null;
}
