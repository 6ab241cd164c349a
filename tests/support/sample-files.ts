import { crc32, deflateRawSync } from 'node:zlib';
import type { FileContentType } from '@clientele/domain/file-types';
import { makeCsv, makePdf, makePng } from '../../tools/seed/file-makers.ts';

/** Eight by eight pixels, as Chromium writes them. */
const JPEG =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYV' +
  'pQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAI' +
  'AAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAbEAEAAAcAAAAAAAAAAAAAAAAAFSUyUmWCkf/EABQBAQAAAAAAAAAAAAAAAA' +
  'AAAAT/xAAcEQABBAMBAAAAAAAAAAAAAAABAAIRIQMSYbH/2gAMAwEAAhEDEQA/AJJVAshtdykArHj0myZM34OIznbRS//Z';
const WEBP =
  'UklGRmIAAABXRUJQVlA4IFYAAAAwAgCdASoIAAgAAoBCJZACdLoAEgWJ+XgC6AD+TySXkLGqNd1syxkn6Uzx+QVOHyfVh/XOFN9Y2NRViBR/9Q' +
  'H14S/7Nwu3VHX/6wHz4S/4NqqyWgAAAA==';

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

type Files = Readonly<Record<string, string | Buffer>>;

/** An archive of files, as PKWARE's APPNOTE has it; as they are, or packed like Office does it. */
export function makeZip(files: Files, { packed = false } = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const [encoded, plain] = [Buffer.from(name), Buffer.from(content)];
    const data = packed ? deflateRawSync(plain) : plain;
    const sizes = [u32(crc32(plain)), u32(data.length), u32(plain.length)];
    const about = [u16(20), u16(0), u16(packed ? 8 : 0), u32(0), ...sizes];
    const local = Buffer.concat([u32(0x04034b50), ...about, u16(encoded.length), u16(0), encoded, data]);
    const rest = [u16(0), u16(0), u16(0), u16(0), u32(0), u32(offset)];
    directory.push(Buffer.concat([u32(0x02014b50), u16(20), ...about, u16(encoded.length), ...rest, encoded]));
    locals.push(local);
    offset += local.length;
  }
  const [names, size] = [directory.length, Buffer.concat(directory).length];
  const end = [u32(0x06054b50), u16(0), u16(0), u16(names), u16(names), u32(size), u32(offset), u16(0)];
  return Buffer.concat([...locals, ...directory, ...end]);
}

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** The parts of a Word document; `more` adds others. */
export function makeDocx(more: Files = {}): Buffer {
  return makeZip({
    '[Content_Types].xml': `<Types xmlns="${TYPES}"/>`,
    '_rels/.rels': '<Relationships/>',
    'docProps/core.xml': '<coreProperties/>',
    'word/document.xml': '<document/>',
    ...more,
  });
}

export function makeXlsx(more: Files = {}): Buffer {
  return makeZip({
    '[Content_Types].xml': `<Types xmlns="${TYPES}"/>`,
    '_rels/.rels': '<Relationships/>',
    'xl/workbook.xml': '<workbook/>',
    'xl/worksheets/sheet1.xml': '<worksheet/>',
    ...more,
  });
}

function directoryEntry(name: string, type: number): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 0, 'utf16le');
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  entry.writeUInt8(type, 66);
  return entry;
}

/** A compound file (MS-CFB) with empty parts of these names: header, allocation table, directory. */
export function makeCompoundFile(parts: readonly string[]): Buffer {
  const header = Buffer.alloc(512);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
    [44, 1],
    [48, 1],
  ] as const)
    header.writeUInt16LE(value, at);
  const table = Buffer.alloc(512, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  table.writeUInt32LE(0xfffffffe, 4);
  const entries = [directoryEntry('Root Entry', 5), ...parts.map((part) => directoryEntry(part, 2))];
  const size = Math.ceil(entries.length / 4) * 512;
  return Buffer.concat([header, table, Buffer.concat(entries, size)]);
}

/** One good file of every type that is accepted. */
export const SAMPLES: Readonly<Record<FileContentType, { name: string; content: Buffer }>> = {
  'application/pdf': { name: 'Contract.pdf', content: Buffer.from(makePdf('Contract', ['Between us (and you)'])) },
  'image/png': {
    name: 'Site.png',
    content: Buffer.from(
      makePng(16, [
        [20, 80, 120],
        [240, 200, 60],
      ]),
    ),
  },
  'image/jpeg': { name: 'Site.jpg', content: Buffer.from(JPEG, 'base64') },
  'image/webp': { name: 'Site.webp', content: Buffer.from(WEBP, 'base64') },
  'application/msword': { name: 'Letter.doc', content: makeCompoundFile(['WordDocument', '1Table']) },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    name: 'Letter.docx',
    content: makeDocx(),
  },
  'application/vnd.ms-excel': { name: 'Rates.xls', content: makeCompoundFile(['Workbook']) },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { name: 'Rates.xlsx', content: makeXlsx() },
  'text/csv': {
    name: 'Rates.csv',
    content: Buffer.from(
      makeCsv([
        ['Position', 'Rate'],
        ['Technician', '95.00'],
      ]),
    ),
  },
  'text/plain': { name: 'Notes.txt', content: Buffer.from('Gate code: 4711. 5 < 7 & Müller says „hello“.\n') },
};
