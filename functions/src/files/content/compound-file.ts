import type { FileRefusal } from '@clientele/domain/client-file';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Where macros are kept (MS-OVBA §2.2.1), and what each embedded or linked object has (MS-OLEDS §2.3). */
const ACTIVE_PARTS = ['VBA', '_VBA_PROJECT', '_VBA_PROJECT_CUR', '\u0001Ole', '\u0001Ole10Native'];

/** A field that starts another program, as Word stores it: its first character, then its name (MS-DOC §2.8.25), in either width. */
const FIELD_BEGINS = String.fromCharCode(0x13);
const PROGRAM_FIELD = new RegExp(`${FIELD_BEGINS} {0,20}DDE|${FIELD_BEGINS}\\0(?: \\0){0,20}D\\0D\\0E\\0`, 'i');
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

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** DOC and XLS: a compound file with their main part, no macros, no embedded objects, and no fields that start programs. */
export function inspectCompoundFile(bytes: Uint8Array, mainParts: readonly string[]): FileRefusal | null {
  if (!isCompoundFile(bytes)) return 'wrong_content';
  if (!mainParts.some((part) => hasPart(bytes, part))) return 'wrong_content';
  if (ACTIVE_PARTS.some((part) => hasPart(bytes, part))) return 'active_content';
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return PROGRAM_FIELD.test(text) ? 'active_content' : null;
}
