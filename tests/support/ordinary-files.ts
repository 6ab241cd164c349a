import { readFileSync } from 'node:fs';
import type { FileContentType } from '@clientele/domain/file-types';
import { packedObjects, field, pdfWith, relationships, wordMarkup } from './active-files.ts';
import { makeDocx, makeXlsx, makeZip } from './sample-files.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const LINK = '5 0 obj << /Subtype /Link /A << /S /URI /URI (https://example.test) >> >> endobj\n';

const PDFS: Readonly<Record<string, Buffer>> = {
  'opens at a page': pdfWith('/OpenAction [3 0 R /XYZ null null 0] /PageMode /UseOutlines'),
  'opens at a place with a name': pdfWith('/OpenAction (chapter.1)'),
  'opens by going to a page, as LaTeX writes it': pdfWith(
    '/OpenAction 5 0 R',
    '5 0 obj << /S /GoTo /D [3 0 R /Fit] >> endobj\n',
  ),
  'opens by going to a page, among packed objects': pdfWith(
    '/OpenAction 5 0 R',
    packedObjects({ 4: '<< /Producer (x) >>', 5: '<< /S /GoTo /D [3 0 R /Fit] >>' }),
  ),
  'has links to click': pdfWith('', LINK, '6 0 obj << /A << /S /GoToR /F (annex.pdf) /D [0 /Fit] >> >> endobj\n'),
  'has buttons that turn pages': pdfWith('', '5 0 obj << /AA << /U << /S /Named /N /NextPage >> >> >> endobj\n'),
  'has a form': pdfWith(
    '/AcroForm << /Fields [5 0 R] /NeedAppearances true >>',
    '5 0 obj << /FT /Tx /T (name) /V () >> endobj\n',
  ),
  'talks about scripts': pdfWith('', '5 0 obj << /Title (HTML /JavaScript \\( /S /Launch and /AA) >> endobj\n'),
  'has a font called AA': pdfWith(
    '',
    '5 0 obj << /AA 6 0 R >> endobj 6 0 obj << /Type /Font /BaseFont /AAAAAA+Arial >> endobj\n',
  ),
  'is protected, with its objects in the open': Buffer.concat([
    pdfWith('').subarray(0, -6),
    Buffer.from('\ntrailer << /Root 1 0 R /Encrypt 9 0 R >>\n%%EOF\n'),
  ]),
};

const WORD_FILES: Readonly<Record<string, Buffer>> = {
  'has links, pictures from elsewhere and a company template': makeDocx({
    'word/_rels/document.xml.rels': relationships(
      { kind: 'styles', target: 'styles.xml' },
      { kind: 'hyperlink', target: 'https://example.test/?a=1&amp;b=2', external: true },
      { kind: 'hyperlink', target: 'mailto:ann@example.test', external: true },
      { kind: 'image', target: 'https://example.test/logo.png', external: true },
      { kind: 'image', target: 'file:///C:\\Users\\ann\\logo.png', external: true },
    ),
    'word/_rels/settings.xml.rels': relationships({
      kind: 'attachedTemplate',
      target: 'file:///C:\\Users\\ann\\AppData\\Roaming\\Microsoft\\Templates\\Letter.dotx',
      external: true,
    }),
  }),
  'has fields': makeDocx({
    'word/document.xml': wordMarkup(
      `${field(' PAGE ')}${field(' HYPERLINK "https://dde.example.test" ')}${field(' REF DDE_section \\h ')}<w:p><w:r><w:t>DDEAUTO is a field.</w:t></w:r></w:p>`,
    ),
  }),
  'has a chart with its workbook': makeDocx({
    'word/charts/_rels/chart1.xml.rels': relationships({ kind: 'package', target: '../embeddings/sheet.xlsx' }),
    'word/embeddings/sheet.xlsx': makeXlsx(),
  }),
  'is packed': makeZip(
    {
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': wordMarkup('<w:p><w:r><w:t>Between us</w:t></w:r></w:p>'.repeat(2000)),
      'word/media/image1.png': Buffer.alloc(4000, 0x89),
    },
    { packed: true },
  ),
  'has a part in UTF-16': makeDocx({ 'word/settings.xml': Buffer.from('\uFEFF<settings a="|"/>', 'utf16le') }),
};

const EXCEL_FILES: Readonly<Record<string, Buffer>> = {
  'has formulas': makeXlsx({
    'xl/worksheets/sheet2.xml': `<worksheet><c t="str"><f>"a|b"&amp;'Q1|Q2'!A1&amp;[1]Rates!$B$2</f><v>a|b</v></c></worksheet>`,
    'xl/sharedStrings.xml': `<sst><si><t>cmd|'/C calc'!A0 is an attack</t></si></sst>`,
  }),
  'links to another workbook': makeXlsx({
    'xl/externalLinks/externalLink1.xml': '<externalLink><externalBook/></externalLink>',
    'xl/externalLinks/_rels/externalLink1.xml.rels': relationships({
      kind: 'externalLinkPath',
      target: 'file:///\\\\server\\rates.xlsx',
      external: true,
    }),
  }),
  'has settings of a printer and a query': makeXlsx({
    'xl/printerSettings/printerSettings1.bin': Buffer.alloc(300, 1),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships({
      kind: 'printerSettings',
      target: '../printerSettings1.bin',
    }),
    'xl/connections.xml': '<connections><connection id="1" type="5" refreshOnLoad="0"/></connections>',
  }),
};

/** Files that real programs wrote: see README.md there. */
const WRITTEN = [
  ['chromium.pdf', 'application/pdf'],
  ['reportlab-form.pdf', 'application/pdf'],
  ['pdf-lib-packed.pdf', 'application/pdf'],
  ['python-docx.docx', WORD],
  ['xlsxwriter.xlsx', EXCEL],
  ['openpyxl.xlsx', EXCEL],
] as const;

function all(contentType: FileContentType, files: Readonly<Record<string, Buffer>>) {
  return Object.entries(files).map(([label, content]) => ({ label, contentType, content }));
}

/** What people really upload, and what must be accepted, however much of it looks like an attack at a glance. */
export const ORDINARY_FILES: readonly { label: string; contentType: FileContentType; content: Buffer }[] = [
  ...all('application/pdf', PDFS),
  ...all(WORD, WORD_FILES),
  ...all(EXCEL, EXCEL_FILES),
  ...WRITTEN.map(([name, contentType]) => ({
    label: name,
    contentType,
    content: readFileSync(new URL(`written-files/${name}`, import.meta.url)),
  })),
];
