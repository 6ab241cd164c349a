import * as logs from '../../logs.ts';
import type { Weight } from './fonts.ts';
import { featuresOf, runWidth, textMeasure } from './text-measure.ts';
import type { ReadableDocument } from './readable-document.ts';
import { textRuns } from './text-runs.ts';
import { wrapText } from './wrap-text.ts';

// Points, 72 to an inch; from the top of the page.
const MARGIN = 56;
/** A4 (ISO 216) */
const PAGE_WIDTH = 595.28;
const PAGE_HEIGHT = 841.89;
/** The last lines of a page belong to its number. */
const BOTTOM = PAGE_HEIGHT - 72;
const LEADING = 1.45;

export const LEFT = MARGIN;
export const RIGHT = PAGE_WIDTH - MARGIN;

const COLOURS = { ink: '#1c1c21', dimmed: '#5c5f6b', green: '#166534', red: '#b42318' } as const;
const HAIRLINE = '#d9d9e0';

export type Style = { size?: number; bold?: boolean; colour?: keyof typeof COLOURS };
type Line = Required<Style> & { text: string };

/** A column of text: from `left` to `right`, and at which of both it is aligned. */
export type Column = { left: number; right: number; align?: 'start' | 'end' };

/** One cell of a row: what it says, line by line, each in its own style. */
export type Cell = Column & { lines: readonly (Style & { text: string })[] };

/** Writes down a page from above, and goes on with the next one when it is full. */
export class Pen {
  #y = MARGIN;
  readonly #document: ReadableDocument;
  readonly #measures = { 400: textMeasure(400), 600: textMeasure(600) };

  constructor(document: ReadableDocument) {
    this.#document = document;
    document.addPage({ size: [PAGE_WIDTH, PAGE_HEIGHT], margin: 0 });
  }

  /** Cells side by side; what follows begins below the longest. A row is never torn apart, unless it is longer than a page. */
  row(cells: readonly Cell[]): void {
    const columns = cells.map((cell) => ({ cell, lines: this.#laidOut(cell) }));
    const height = Math.max(...columns.map(({ lines }) => lines.reduce((sum, { size }) => sum + size * LEADING, 0)));
    if (!this.fits(height) && height < BOTTOM - MARGIN) this.nextPage();
    this.sideBySide(
      columns.map(({ cell, lines }) => () => {
        for (const line of lines) this.#line(cell, line);
      }),
    );
  }

  /** Each part begins where the first one does; what follows begins below the longest. */
  sideBySide(parts: readonly (() => void)[]): void {
    const pages = this.#document.bufferedPageRange().count;
    const top = this.#y;
    let lowest = top;
    for (const part of parts) {
      // A part that went on to another page left the top of this one behind.
      this.#y = this.#document.bufferedPageRange().count === pages ? top : this.#y;
      part();
      lowest = Math.max(lowest, this.#y);
    }
    this.#y = this.#document.bufferedPageRange().count === pages ? lowest : this.#y;
  }

  gap(points: number): void {
    this.#y += points;
  }

  rule(from = LEFT, colour = HAIRLINE, thickness = 0.75): void {
    this.#document.moveTo(from, this.#y).lineTo(RIGHT, this.#y).lineWidth(thickness).strokeColor(colour).stroke();
  }

  /** A picture whose upper left corner is where the pen stands, no larger than the box. Without it when it is none that can be drawn. */
  picture(bytes: Buffer, { width, height }: { width: number; height: number }): void {
    try {
      this.#document.image(bytes, LEFT, this.#y, { fit: [width, height] });
    } catch (error) {
      logs.logoNotDrawn(error);
    }
  }

  nextPage(): void {
    this.#document.addPage({ size: [PAGE_WIDTH, PAGE_HEIGHT], margin: 0 });
    this.#y = MARGIN;
  }

  /** Whether that much still fits on this page. */
  fits(points: number): boolean {
    return this.#y + points <= BOTTOM;
  }

  /** Once everything is written: `textOf` names each page by its number and how many there are. */
  numberPages(textOf: (page: number, pages: number) => string): void {
    const { start, count } = this.#document.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.#document.switchToPage(start + page);
      const line: Line = { text: textOf(page + 1, count), size: 8, bold: false, colour: 'dimmed' };
      this.#draw({ left: LEFT, right: RIGHT, align: 'end' }, line, PAGE_HEIGHT - MARGIN + 16);
    }
  }

  #laidOut({ left, right, lines }: Cell): Line[] {
    return lines.flatMap(({ text, size = 9.5, bold = false, colour = 'ink' }) => {
      const measure = this.#measures[weightOf(bold)];
      const wrapped = wrapText(text, right - left, (piece) => measure(piece, size));
      return wrapped.map((each) => ({ text: each, size, bold, colour }));
    });
  }

  #line(column: Column, line: Line): void {
    if (!this.fits(line.size * LEADING)) this.nextPage();
    this.#y += line.size * LEADING;
    if (line.text !== '') this.#draw(column, line, this.#y - line.size * (LEADING - 1));
  }

  #draw({ left, right, align = 'start' }: Column, { text, size, bold, colour }: Line, baseline: number): void {
    const runs = textRuns(text, weightOf(bold)).map((run) => ({ run, width: runWidth(run) * size }));
    let x = align === 'start' ? left : right - runs.reduce((sum, { width }) => sum + width, 0);
    const placed = runs.map(({ run, width }) => {
      x += width;
      return { run, x: x - width };
    });
    this.#document.fillColor(COLOURS[colour]).fontSize(size);
    // In the order in which it was typed: that is how it is read out.
    for (const { run, x: start } of placed.toSorted((a, b) => a.run.order - b.run.order)) {
      this.#document.registerFont(run.face.name, run.face.bytes);
      this.#document.font(run.face.name).standingFor(run.actual);
      this.#document.text(run.text, start, baseline, {
        lineBreak: false,
        baseline: 'alphabetic',
        // The types know lists alone; the font engine also takes what is switched off.
        features: featuresOf(run) as unknown as PDFKit.Mixins.OpenTypeFeatures[],
      });
    }
  }
}

function weightOf(bold: boolean): Weight {
  return bold ? 600 : 400;
}
