import type { PDFFont } from 'pdf-lib';

/** How wide a text is at a size, in points. */
export type TextMeasure = (text: string, size: number) => number;

/** Measures word by word and remembers: laying a text out anew for each word of a long invoice would take seconds. */
export function textMeasure(font: Pick<PDFFont, 'widthOfTextAtSize'>): TextMeasure {
  const known = new Map<string, number>();
  function ofWord(word: string): number {
    const before = known.get(word);
    if (before !== undefined) return before;
    const width = font.widthOfTextAtSize(word, 1);
    known.set(word, width);
    return width;
  }
  return (text, size) => {
    const words = text.split(' ');
    const blanks = (words.length - 1) * ofWord(' ');
    return words.reduce((sum, word) => sum + ofWord(word), blanks) * size;
  };
}
