import { textRuns, type Run } from './text-runs.ts';
import type { Weight } from './fonts.ts';

/**
 * Letters stand as they were typed: Inter would make an arrow of "->" and a sign of multiplication of the x in "10x20". Figures alone are
 * equally wide, so that amounts stand below each other. Other fonts join their letters as they do.
 */
export function featuresOf({ face, text }: Pick<Run, 'face' | 'text'>): Record<string, boolean> {
  return face.name.startsWith('inter') ? { calt: false, tnum: !/\p{L}/u.test(text) } : {};
}

/** How wide a run is at size 1. */
export function runWidth(run: Pick<Run, 'face' | 'text'>): number {
  return run.face.font.layout(run.text, featuresOf(run)).advanceWidth / run.face.font.unitsPerEm;
}

/** How wide a text is at a size, in points. */
export type TextMeasure = (text: string, size: number) => number;

/** Measures word by word and remembers: laying a text out anew for each word of a long invoice would take seconds. */
export function textMeasure(weight: Weight): TextMeasure {
  const known = new Map<string, number>();
  function ofWord(word: string): number {
    const before = known.get(word);
    if (before !== undefined) return before;
    const width = textRuns(word, weight).reduce((sum, run) => sum + runWidth(run), 0);
    known.set(word, width);
    return width;
  }
  return (text, size) => {
    const words = text.split(' ');
    const blanks = (words.length - 1) * ofWord(' ');
    return words.reduce((sum, word) => sum + ofWord(word), blanks) * size;
  };
}
