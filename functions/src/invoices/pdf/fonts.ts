import fontkit from '@pdf-lib/fontkit';
import type { PDFDocument, PDFFont } from 'pdf-lib';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

export type Fonts = { regular: PDFFont; bold: PDFFont };

/** The platform installs the font's package beside us: found there at run time, not carried along in our one file. */
const installed = createRequire(import.meta.url);

/** Letters stand as they were typed: Inter would make an arrow of "->" and a sign of multiplication of the x in "10x20". */
const FEATURES = { calt: false };

/**
 * Inter, whole: the font engine leaves letters out when it takes only some along. It has Latin, Greek and Cyrillic; of other scripts an
 * empty box is shown for each character (decision 029).
 */
export async function embedFonts(document: PDFDocument): Promise<Fonts> {
  document.registerFontkit(fontkit);
  // One after the other: the same invoice makes the same bytes.
  const regular = await embed(document, '400Regular/Inter_400Regular.ttf');
  const bold = await embed(document, '600SemiBold/Inter_600SemiBold.ttf');
  return { regular, bold };
}

async function embed(document: PDFDocument, file: string): Promise<PDFFont> {
  const bytes = await readFile(installed.resolve(`@expo-google-fonts/inter/${file}`));
  return document.embedFont(bytes, { features: FEATURES });
}
