import type { FileContentType } from '@clientele/domain/file-types';
import { makeCompoundFile, makeDocx, makeXlsx, makeZip, SAMPLES } from './sample-files.ts';

/** Sets this variable wherever it runs: a browser test looks for it. */
const SCRIPT = 'window.clienteleWasHere=1';
const PAGE = `<html><body><script>${SCRIPT}</script></body></html>`;
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" onload="${SCRIPT}"></svg>`;

function text(content: string): Buffer {
  return Buffer.from(content, 'utf8');
}

function bytes(...parts: readonly (string | readonly number[] | Buffer)[]): Buffer {
  return Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );
}

/** Content that runs somewhere, whatever it is called. */
export const RUNNING: Readonly<Record<string, Buffer>> = {
  'a page': text(`<!DOCTYPE html>${PAGE}`),
  'a page behind blanks': text(`\n \t\r\n${PAGE}`),
  'a page behind a byte order mark': text(`\uFEFF${PAGE}`),
  'a page in capitals': text(PAGE.toUpperCase()),
  'a page behind a comment': text(`<!-- invoice -->${PAGE}`),
  'a page that begins with a picture': text(`<img src=x onerror="${SCRIPT}">`),
  'a page in XHTML': text(
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><script>${SCRIPT}</script></html>`,
  ),
  'a drawing': text(DRAWING),
  'a drawing behind a prolog': text(`<?xml version="1.0"?>\n<!DOCTYPE svg>${DRAWING}`),
  'a script between tags': text(`<script>${SCRIPT}</script>`),
  'a server script': text('<?php system($_GET["c"]); ?>'),
  'a shell script': text('#!/bin/sh\nrm -rf /\n'),
  'a Windows program': bytes('MZ', [0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff], Buffer.alloc(200), 'PE', [0, 0]),
  'a Linux program': bytes([0x7f], 'ELF', [2, 1, 1, 0], Buffer.alloc(56)),
  'a macOS program': bytes([0xcf, 0xfa, 0xed, 0xfe, 7, 0, 0, 1], Buffer.alloc(56)),
  'a Java class': bytes([0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 0x34], Buffer.alloc(56)),
  'a WebAssembly module': bytes([0], 'asm', [1, 0, 0, 0]),
  'a Flash film': bytes('CWS', [10, 0, 0, 0, 0], Buffer.alloc(20)),
  'a Windows shortcut': bytes('L', [0, 0, 0, 1, 0x14, 2, 0], Buffer.alloc(60)),
  'an archive of a web page': text(`MIME-Version: 1.0\nContent-Type: text/html\n\n${PAGE}`),
};

type Lie = { contentType: FileContentType; content: Buffer };

function sample(contentType: FileContentType): Buffer {
  return SAMPLES[contentType].content;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PDF = sample('application/pdf');
const PNG = sample('image/png');
const JPEG = sample('image/jpeg');
const WEBP = sample('image/webp');
const ARCHIVE = makeZip({ 'run.js': SCRIPT });

/** A chunk of text in a PNG, right behind its header. Nobody checks its sum. */
function pngWith(content: string): Buffer {
  const data = bytes('tEXtComment', [0], content);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length - 4);
  return bytes(PNG.subarray(0, 33), length, data, [0, 0, 0, 0], PNG.subarray(33));
}

/** A comment in a JPEG, right behind its first marker. */
function jpegWith(content: string): Buffer {
  return bytes(JPEG.subarray(0, 2), [0xff, 0xfe, 0, content.length + 2], content, JPEG.subarray(2));
}

/** The header of a JPEG stretched to 0x2F2A bytes, which a browser reads as the beginning of a comment in a script. */
function jpegAsScript(): Buffer {
  const room = Buffer.alloc(0x2f2a - 16, 0x20);
  room.write(`*/=0;${SCRIPT};/*`);
  return bytes(JPEG.subarray(0, 4), [0x2f, 0x2a], JPEG.subarray(6, 20), room, JPEG.subarray(20));
}

/** A chunk of its own in a WebP. */
function webpWith(content: string): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(content.length);
  const whole = bytes(WEBP, 'EXIF', size, content);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
}

function utf16(content: string): Buffer {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(content, 'utf16le')]);
}

/** Content that is two things at once, not what it says, or cut short. */
export const LIES: Readonly<Record<string, Lie>> = {
  'a PDF with an archive behind it': { contentType: 'application/pdf', content: bytes(PDF, ARCHIVE) },
  'a PDF around an archive': {
    contentType: 'application/pdf',
    content: bytes(PDF.subarray(0, 9), ARCHIVE, '\n%%EOF\n'),
  },
  'a PDF with a page in it': {
    contentType: 'application/pdf',
    content: bytes(PDF.subarray(0, 9), PAGE, PDF.subarray(9)),
  },
  'a PDF with a page behind it': { contentType: 'application/pdf', content: bytes(PDF, PAGE) },
  'a PDF behind a page': { contentType: 'application/pdf', content: bytes(`<!--`, PDF, '-->', PAGE) },
  'a PDF behind something else': { contentType: 'application/pdf', content: bytes('junk\n', PDF) },
  'a PDF without its end': { contentType: 'application/pdf', content: PDF.subarray(0, 300) },
  'PostScript called PDF': { contentType: 'application/pdf', content: text('%!PS-Adobe-3.0\n(/etc/passwd) run\n') },
  'a picture with an archive behind it': { contentType: 'image/png', content: bytes(PNG, ARCHIVE) },
  'a picture with a page behind it': { contentType: 'image/png', content: bytes(PNG, PAGE) },
  'a picture with a page in its comment': { contentType: 'image/png', content: pngWith(PAGE) },
  'a picture with a drawing in its comment': { contentType: 'image/png', content: pngWith(DRAWING) },
  'a picture with a PDF in its comment': { contentType: 'image/png', content: pngWith('%PDF-1.7') },
  'a picture cut short': { contentType: 'image/png', content: PNG.subarray(0, 60) },
  'a picture without its header': { contentType: 'image/png', content: bytes(PNG.subarray(0, 8), PNG.subarray(33)) },
  'a GIF called PNG': { contentType: 'image/png', content: bytes('GIF89a', [1, 0, 1, 0, 0, 0, 0, 0x3b]) },
  'a JPEG called PNG': { contentType: 'image/png', content: JPEG },
  'a photo with an archive behind it': { contentType: 'image/jpeg', content: bytes(JPEG, ARCHIVE) },
  'a photo with a page behind it': { contentType: 'image/jpeg', content: bytes(JPEG, PAGE) },
  'a photo with a page in its comment': { contentType: 'image/jpeg', content: jpegWith(PAGE) },
  'a photo with a PDF in its comment': { contentType: 'image/jpeg', content: jpegWith('%PDF-1.7') },
  'a photo that is a script': { contentType: 'image/jpeg', content: jpegAsScript() },
  'a photo cut short': { contentType: 'image/jpeg', content: JPEG.subarray(0, JPEG.length - 2) },
  'a bitmap called JPEG': { contentType: 'image/jpeg', content: bytes('BM', Buffer.alloc(60)) },
  'a WebP with a page behind it': { contentType: 'image/webp', content: bytes(WEBP, PAGE) },
  'a WebP with a page in it': { contentType: 'image/webp', content: webpWith(PAGE) },
  'a WebP cut short': { contentType: 'image/webp', content: WEBP.subarray(0, 60) },
  'a sound called WebP': {
    contentType: 'image/webp',
    content: bytes('RIFF', [36, 0, 0, 0], 'WAVEfmt ', Buffer.alloc(40)),
  },
  'Word with macros': { contentType: WORD, content: makeDocx({ 'word/vbaProject.bin': 'x' }) },
  'Word with a program': { contentType: WORD, content: makeDocx({ 'word/embeddings/setup.exe': 'MZ' }) },
  'Word with a page': { contentType: WORD, content: makeDocx({ 'word/chunk.html': PAGE }) },
  'Word with a way up': { contentType: WORD, content: makeDocx({ 'word/../../../autostart': 'x' }) },
  'Word with a way up of Windows': { contentType: WORD, content: makeDocx({ 'word\\..\\autostart': 'x' }) },
  'Word with a folder of its own': {
    contentType: WORD,
    content: makeDocx({ 'META-INF/MANIFEST.MF': 'Main-Class: X' }),
  },
  'Word behind a page': { contentType: WORD, content: bytes(PAGE, makeDocx()) },
  'Word with a page behind it': { contentType: WORD, content: bytes(makeDocx(), PAGE) },
  'Word called Excel': { contentType: EXCEL, content: makeDocx() },
  'Excel called Word': { contentType: WORD, content: makeXlsx() },
  'Excel that is an Android app': {
    contentType: EXCEL,
    content: makeXlsx({ 'AndroidManifest.xml': 'x', 'classes.dex': 'x' }),
  },
  'any archive called Excel': { contentType: EXCEL, content: ARCHIVE },
  'an archive cut short': { contentType: EXCEL, content: makeXlsx().subarray(0, 300) },
  'a locked document called Word': { contentType: WORD, content: makeCompoundFile(['EncryptedPackage']) },
  'old Word with macros': { contentType: 'application/msword', content: makeCompoundFile(['WordDocument', 'VBA']) },
  'old Excel with macros': {
    contentType: 'application/vnd.ms-excel',
    content: makeCompoundFile(['Workbook', '_VBA_PROJECT_CUR']),
  },
  'an installer called old Word': { contentType: 'application/msword', content: makeCompoundFile(['!Property']) },
  'old Excel called old Word': { contentType: 'application/msword', content: makeCompoundFile(['Workbook']) },
  'old Word with an archive behind it': {
    contentType: 'application/msword',
    content: bytes(makeCompoundFile(['WordDocument']), ARCHIVE),
  },
  'rich text called old Word': { contentType: 'application/msword', content: text('{\\rtf1 hello}') },
  'a cell that starts a program': { contentType: 'text/csv', content: text(`name,rate\r\nx,=cmd|'/C calc'!A0\r\n`) },
  'a cell with a page': {
    contentType: 'text/csv',
    content: text(`name,note\r\nx,"${PAGE.replaceAll('"', '""')}"\r\n`),
  },
  'a cell with a link that runs': { contentType: 'text/csv', content: text(`name\r\njavascript:alert(1)\r\n`) },
  'a note with a page in the middle': { contentType: 'text/plain', content: text(`Dear all,\n\n${PAGE}\n`) },
  'a note with a page in UTF-16': { contentType: 'text/plain', content: utf16(PAGE) },
  'a note with NUL': { contentType: 'text/plain', content: bytes('note', [0], 'note') },
  'a note in half of UTF-16': { contentType: 'text/plain', content: bytes([0xff, 0xfe, 0x41]) },
  'a PDF called a note': { contentType: 'text/plain', content: PDF },
  'a packed note': {
    contentType: 'text/plain',
    content: bytes([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3], Buffer.alloc(20)),
  },
  'a batch file called a note': { contentType: 'text/plain', content: text('@echo off\r\ndel *.*\r\n') },
};
