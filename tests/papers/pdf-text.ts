import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { inflateSync } from 'node:zlib';

/**
 * What stands on each page of a PDF, in the order in which it was written. Letters that were joined or turned are read by what the document
 * says they stand for (PDF 32000-1, 14.9.4), which pdf.js leaves to its caller.
 */
export async function pdfText(bytes: Uint8Array): Promise<string[]> {
  const actual = actualTexts(Buffer.from(bytes));
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    let replaced = false;
    const texts = items.map((item) => {
      if ('str' in item) return replaced ? '' : item.str;
      replaced = item.type.startsWith('begin');
      return replaced ? (actual.shift() ?? '') : '';
    });
    pages.push(texts.join(''));
  }
  await task.destroy();
  return pages;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The texts that spans of the document stand for, page after page. */
function actualTexts(pdf: Buffer): string[] {
  const found: string[] = [];
  const source = pdf.toString('latin1');
  for (const [whole, content = ''] of source.matchAll(/\/Length \d+[^>]*>>\nstream\n([\s\S]*?)\nendstream/gu)) {
    const packed = Buffer.from(content, 'latin1');
    const text = (whole.includes('/FlateDecode') ? inflateSync(packed) : packed).toString('latin1');
    for (const [, literal = ''] of text.matchAll(/\/ActualText \(((?:\\[\s\S]|[^\\)])*)\)/gu)) {
      const raw = literal.replaceAll(/\\([\s\S])/gu, (_, escaped: string) => ESCAPES[escaped] ?? escaped);
      const wide = raw.startsWith('\u00FE\u00FF');
      found.push(wide ? Buffer.from(raw, 'latin1').subarray(2).swap16().toString('utf16le') : raw);
    }
  }
  return found;
}
