import { PageSizes, rgb, type PDFDocument, type PDFPage } from 'pdf-lib';
import type { Fonts } from './fonts.ts';
import { textMeasure, type TextMeasure } from './text-measure.ts';
import { wrapText } from './wrap-text.ts';

// Points, 72 to an inch.
const MARGIN = 56;
const [PAGE_WIDTH, PAGE_HEIGHT] = PageSizes.A4;
/** The last lines of a page belong to its number. */
const BOTTOM = 72;
const LEADING = 1.45;

export const LEFT = MARGIN;
export const RIGHT = PAGE_WIDTH - MARGIN;

const INK = rgb(0.11, 0.11, 0.13);
const DIMMED = rgb(0.36, 0.37, 0.42);
const HAIRLINE = rgb(0.85, 0.85, 0.88);

export type Style = { size?: number; bold?: boolean; dimmed?: boolean };

/** A column of text: from `left` to `right`, and at which of both it is aligned. */
export type Column = { left: number; right: number; align?: 'start' | 'end' };

/** One cell of a row: what it says, line by line, each in its own style. */
export type Cell = Column & { lines: readonly (Style & { text: string })[] };

/** Writes down a page from above, and goes on with the next one when it is full. */
export class Pen {
  #page: PDFPage;
  #y = PAGE_HEIGHT - MARGIN;
  readonly #document: PDFDocument;
  readonly #fonts: Fonts;
  readonly #measures: Record<keyof Fonts, TextMeasure>;

  constructor(document: PDFDocument, fonts: Fonts) {
    this.#document = document;
    this.#fonts = fonts;
    this.#measures = { regular: textMeasure(fonts.regular), bold: textMeasure(fonts.bold) };
    this.#page = document.addPage(PageSizes.A4);
  }

  /** Cells side by side; what follows begins below the longest. A row is never torn apart, unless it is longer than a page. */
  row(cells: readonly Cell[]): void {
    const columns = cells.map((cell) => ({ cell, lines: this.#laidOut(cell) }));
    const height = Math.max(...columns.map(({ lines }) => lines.reduce((sum, { size }) => sum + size * LEADING, 0)));
    if (this.#y - height < BOTTOM) this.nextPage();
    const top = this.#y;
    let lowest = top;
    for (const { cell, lines } of columns) {
      this.#y = top;
      for (const line of lines) this.#line(cell, line);
      lowest = Math.min(lowest, this.#y);
    }
    this.#y = lowest;
  }

  gap(points: number): void {
    this.#y -= points;
  }

  rule(from = LEFT): void {
    this.#page.drawLine({
      start: { x: from, y: this.#y },
      end: { x: RIGHT, y: this.#y },
      thickness: 0.75,
      color: HAIRLINE,
    });
  }

  nextPage(): void {
    this.#page = this.#document.addPage(PageSizes.A4);
    this.#y = PAGE_HEIGHT - MARGIN;
  }

  /** Whether that much still fits on this page. */
  fits(points: number): boolean {
    return this.#y - points >= BOTTOM;
  }

  /** Once everything is written: `textOf` names each page by its number and how many there are. */
  numberPages(textOf: (page: number, pages: number) => string): void {
    const pages = this.#document.getPages();
    pages.forEach((page, index) => {
      const text = textOf(index + 1, pages.length);
      const x = RIGHT - this.#fonts.regular.widthOfTextAtSize(text, 8);
      page.drawText(text, { x, y: MARGIN - 16, size: 8, font: this.#fonts.regular, color: DIMMED });
    });
  }

  #laidOut({ left, right, lines }: Cell): Required<Style & { text: string }>[] {
    return lines.flatMap(({ text, size = 9.5, bold = false, dimmed = false }) => {
      const measure = this.#measures[bold ? 'bold' : 'regular'];
      const wrapped = wrapText(text, right - left, (piece) => measure(piece, size));
      return wrapped.map((each) => ({ text: each, size, bold, dimmed }));
    });
  }

  #line(
    { left, right, align = 'start' }: Column,
    { text, size, bold, dimmed }: Required<Style & { text: string }>,
  ): void {
    if (this.#y - size * LEADING < BOTTOM) this.nextPage();
    const font = bold ? this.#fonts.bold : this.#fonts.regular;
    this.#y -= size * LEADING;
    const x = align === 'start' ? left : right - font.widthOfTextAtSize(text, size);
    const color = dimmed ? DIMMED : INK;
    if (text !== '') this.#page.drawText(text, { x, y: this.#y + size * (LEADING - 1), size, font, color });
  }
}
