import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { holdsActions } from './pdf-actions.ts';

function pdf(...parts: readonly (string | Uint8Array<ArrayBuffer>)[]): Blob {
  return new Blob(['%PDF-1.7\n', ...parts, '\ntrailer << /Root 1 0 R >>\n%%EOF']);
}

function deflated(dictionary: string, content: string): (string | Uint8Array<ArrayBuffer>)[] {
  const packed = new Uint8Array(deflateSync(content));
  return [`\n4 0 obj\n<< ${dictionary} /Length ${packed.length} >>\nstream\n`, packed, '\nendstream\nendobj\n'];
}

const PLAIN = '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n';
const SCRIPT = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';

describe('what acts by itself is found', () => {
  test.each([
    ['a script', pdf(`1 0 obj << /OpenAction ${SCRIPT} >> endobj`)],
    ['a script with an escaped name', pdf('1 0 obj << /OpenAction << /S /J#61vaScrip#74 >> >> endobj')],
    ['a script in compressed objects', pdf(PLAIN, ...deflated('/Type /ObjStm /Filter /FlateDecode', SCRIPT))],
    [
      'a script in compressed objects, as a list of one',
      pdf(PLAIN, ...deflated('/Type /ObjStm /Filter [/FlateDecode]', SCRIPT)),
    ],
    [
      'a script in a stream that does not say that it holds objects',
      pdf(PLAIN, ...deflated('/Filter /FlateDecode', SCRIPT)),
    ],
    [
      'objects in a coding that is not undone',
      pdf(PLAIN, ...deflated('/Type /ObjStm /Filter [/ASCII85Decode /FlateDecode]', '')),
    ],
    [
      'objects behind a predictor',
      pdf(PLAIN, ...deflated('/Type /ObjStm /Filter /FlateDecode /DecodeParms << /Predictor 12 >>', '')),
    ],
    ['a program to launch', pdf('1 0 obj << /OpenAction << /S /Launch /F (cmd.exe) >> >> endobj')],
    ['encryption', pdf(PLAIN, '\ntrailer << /Encrypt 9 0 R >>')],
  ])('%s', async (_name, content) => {
    expect(await holdsActions(content)).toBe(true);
  });
});

describe('what does not is shown', () => {
  test.each([
    ['a page of text', pdf(PLAIN, ...deflated('/Filter /FlateDecode', 'BT (Hello /JS) Tj ET'))],
    [
      'compressed objects',
      pdf(PLAIN, ...deflated('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', '<< /Type /Page >>')),
    ],
    ['a stream that breaks off', pdf(PLAIN, '4 0 obj << /Filter /FlateDecode >>\nstream\nxyz\nendstream')],
    ['a link', pdf('1 0 obj << /A << /S /URI /URI (https://example.test) >> >> endobj')],
  ])('%s', async (_name, content) => {
    expect(await holdsActions(content)).toBe(false);
  });
});
