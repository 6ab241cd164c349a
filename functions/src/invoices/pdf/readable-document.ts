import PdfKit from 'pdfkit';

const RIGHT_TO_LEFT = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]+$/u;

/** A document whose texts are read out, searched and copied as they were typed. */
export class ReadableDocument extends PdfKit {
  #actual: string | null = null;
  readonly #turned = new WeakSet<readonly number[]>();
  /** What each sign of the font in use stands for, in code points: kept by the library, and not among its types. */
  declare _font: { unicode: (readonly number[] | undefined)[] };

  /** What the next text stands for where its signs alone do not say that; null for its letters. */
  standingFor(actual: string | null): void {
    this.#actual = actual;
  }

  /** The mark stands right where the text is drawn: readers place it by that (PDF 32000-1, 14.9.4). */
  override addContent(content: string): this {
    if (content === 'BT' && this.#actual !== null) this.markContent('Span', { actual: this.#actual });
    super.addContent(content);
    if (content !== 'ET') return this;
    if (this.#actual !== null) {
      this.#actual = null;
      this.endMarkedContent();
    }
    this.#turnLigatures();
    return this;
  }

  /** Readers turn what is written from right to left code point by code point; so a sign that joins several names them from its left. */
  #turnLigatures(): void {
    this['_font'].unicode.forEach((points, sign, all) => {
      if (points === undefined || points.length < 2 || this.#turned.has(points)) return;
      if (!RIGHT_TO_LEFT.test(String.fromCodePoint(...points))) return;
      const turned = points.toReversed();
      this.#turned.add(turned);
      all[sign] = turned;
    });
  }
}
