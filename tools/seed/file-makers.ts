import { crc32, deflateSync } from 'node:zlib';

/** A one-page PDF that shows lines of text. Only characters of PDF's own encoding: Latin letters without accents. */
export function makePdf(title: string, lines: readonly string[]): Uint8Array {
  const shown = [title, '', ...lines].map((line) => `(${line.replaceAll(/[\\()]/g, '\\$&')}) Tj T*`);
  const page = `BT /F1 12 Tf 72 770 Td 18 TL ${shown.join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(`${body}${table}${trailer}`, 'latin1');
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A square PNG picture, pixel by pixel: three bytes each (PNG specification, colour type 2). */
export function pngOf(side: number, colourAt: (x: number, y: number) => readonly number[]): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Array.from({ length: side }, (_row, y) =>
    Buffer.from([0, ...Array.from({ length: side }, (_column, x) => colourAt(x, y)).flat()]),
  );
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PNG picture of square tiles in two colours, each a triple of bytes. */
export function makePng(size: number, colours: readonly [readonly number[], readonly number[]]): Uint8Array {
  const tile = Math.max(1, Math.floor(size / 8));
  return pngOf(size, (x, y) => colours[(Math.floor(x / tile) + Math.floor(y / tile)) % 2] ?? []);
}

/** A table as text: cells with blanks, commas or quotes are quoted (RFC 4180). */
export function makeCsv(rows: readonly (readonly string[])[]): Uint8Array {
  function cell(text: string): string {
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }
  return Buffer.from(rows.map((row) => `${row.map(cell).join(',')}\r\n`).join(''), 'utf8');
}
