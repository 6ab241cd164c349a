import { describe, expect, test } from 'vitest';
import { inspectText } from './text.ts';

function bytes(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}

describe('text that is nothing but text', () => {
  test.each([
    ['plain', bytes('Gate code: 4711\r\n')],
    ['a comparison', bytes('pressure < 5 bar and flow > 2\n')],
    ['a mail address in angle brackets', bytes('From Ann <ann@acme.com>\n')],
    ['a table with formulas', bytes('=SUM(A1:A3),-5,+49 30 123\r\n')],
    ['a mark-up of prices', bytes('The tags <p>, <b> and <br> are harmless\n')],
    ['talk about JavaScript', bytes('Skills: JavaScript: five years\n')],
    ['a company called MZ', bytes('MZ Industries\n')],
    ['a company called CWS', Buffer.from('CWS M\u00FCller \x93quoted\x94\n', 'latin1')],
    ['with a byte order mark', bytes('\uFEFFDatum;Betrag\r\n')],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Größe\t5\r\n', 'utf16le')])],
    ['Windows-1252', Buffer.from('Gr\u00F6\u00DFe;5\r\n', 'latin1')],
  ])('%s', (_name, content) => {
    expect(inspectText(content)).toBeNull();
  });
});

describe('text that is more', () => {
  test.each([
    ['a page somewhere', bytes('x\n<IFRAME src=//a>'), 'active_content'],
    ['markup with room in it', bytes('< script >alert(1)</script>'), 'active_content'],
    ['a link that runs', bytes('javascript:alert(1)'), 'active_content'],
    ['a cell that starts a program', bytes('a;b\n1;@SUM(1)|cmd!A1'), 'active_content'],
    ['PostScript', bytes('%!PS-Adobe\n'), 'wrong_content'],
    ['a web shortcut', bytes('[InternetShortcut]\nURL=file:///x'), 'wrong_content'],
    ['a control character', bytes('a\u0001b'), 'wrong_content'],
    ['random bytes', Buffer.from([0xde, 0xad, 0x81, 0xbe, 0xef]), 'wrong_content'],
    ['half a character of UTF-16', Buffer.from([0xff, 0xfe, 0x00, 0xd8]), 'damaged'],
  ])('%s', (_name, content, refusal) => {
    expect(inspectText(content)).toBe(refusal);
  });
});

test.each([
  ['line feeds', '\n'],
  ['blanks behind a bracket', '< '.padEnd(100, ' ')],
  ['blanks', ' '],
  ['cells that begin like a program', ',='],
  ['addresses that begin like a script', 'javascript:'],
])('a megabyte of %s is soon looked through', (_name, unit) => {
  expect(inspectText(bytes(unit.repeat(Math.floor(1_000_000 / unit.length))))).toBeNull();
});
