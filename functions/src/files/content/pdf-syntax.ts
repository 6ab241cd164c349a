/**
 * The objects of a PDF as far as they matter here (ISO 32000-2, 7.3): numbers and names, what is made of them, and where one object points to
 * another. Strings, booleans and null are `other`.
 */
export type PdfValue =
  | { kind: 'name'; name: string }
  | { kind: 'number'; value: number }
  | { kind: 'reference'; number: number }
  | { kind: 'array'; items: readonly PdfValue[] }
  | { kind: 'dictionary'; entries: readonly (readonly [key: string, value: PdfValue])[] }
  | { kind: 'other' };

export type PlacedValue = { start: number; value: PdfValue };

/** Values one after the other, where they ended, and the word that ended them: "stream", "endobj", … or blank at the end of the bytes. */
export type PdfRun = { values: readonly PlacedValue[]; end: number; word: string };

/** How many bytes may still be read and values kept: content that makes us read the same again and again, or fills our memory, is refused. */
export type PdfBudget = { bytes: number; values: number };

/** Thrown where reading on would lead nowhere: nested beyond reason, or over the budget. */
export class UnreadablePdf extends Error {}

const WHITE = bytesOf('\0\t\n\f\r ');
const DELIMITERS = bytesOf('()<>[]{}/%');
const STOPS = new Set(['obj', 'endobj', 'stream', 'endstream', 'xref', 'trailer', 'startxref']);
const DEEPEST = 100;
const OTHER: PdfValue = { kind: 'other' };

function bytesOf(characters: string): ReadonlySet<number> {
  return new Set(Buffer.from(characters, 'latin1'));
}

export function isWhite(byte: number | undefined): boolean {
  return byte !== undefined && WHITE.has(byte);
}

/**
 * Reads values until a word that ends an object, or the end.
 *
 * @param onName hears of every name, wherever it stands, with its escapes undone
 */
export function readRun(bytes: Buffer, from: number, budget: PdfBudget, onName: (name: string) => void): PdfRun {
  let at = from;
  let word = '';

  /** The place behind what is skipped: white space and comments. */
  function skip(): void {
    for (;;) {
      while (isWhite(bytes[at])) at += 1;
      if (bytes[at] !== 0x25) return;
      while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at += 1;
    }
  }

  function regular(): string {
    const start = at;
    while (at < bytes.length && !WHITE.has(bytes[at] ?? 0) && !DELIMITERS.has(bytes[at] ?? 0)) at += 1;
    return bytes.toString('latin1', start, at);
  }

  function skipString(): void {
    let open = 0;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === 0x5c) at += 1;
      else if (byte === 0x28) open += 1;
      else if (byte === 0x29) {
        open -= 1;
        if (open === 0) break;
      }
    }
    at += 1;
  }

  function skipHexadecimal(): void {
    const end = bytes.indexOf('>', at, 'latin1');
    at = end === -1 ? bytes.length : end + 1;
  }

  function readName(): PdfValue {
    at += 1;
    const name = regular().replaceAll(/#([0-9A-Fa-f]{2})/g, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    onName(name);
    return { kind: 'name', name };
  }

  /** Values up to the closing bracket, or up to a word that ends everything; `word` says that it came. */
  function readValues(closing: string, depth: number): PlacedValue[] {
    if (depth > DEEPEST) throw new UnreadablePdf('too deep');
    const values: PlacedValue[] = [];
    for (;;) {
      const before = at;
      skip();
      const start = at;
      const two = bytes.toString('latin1', at, at + 2);
      const one = two.charAt(0);
      if (one === '') {
        budget.bytes -= at - before;
        return values;
      }
      let value: PdfValue | undefined;
      if (closing !== '' && two.startsWith(closing)) {
        at += closing.length;
        return values;
      }
      if (two === '<<') {
        at += 2;
        value = { kind: 'dictionary', entries: pairs(readValues('>>', depth + 1)) };
      } else if (one === '[') {
        at += 1;
        value = { kind: 'array', items: readValues(']', depth + 1).map((each) => each.value) };
      } else if (one === '/') value = readName();
      else if (one === '(') {
        skipString();
        value = OTHER;
      } else if (one === '<') {
        skipHexadecimal();
        value = OTHER;
      } else if (DELIMITERS.has(bytes[at] ?? 0)) at += 1;
      else {
        const text = regular();
        if (STOPS.has(text)) word = text;
        else if (text === 'R') makeReference(values);
        else value = /^[+-]?[\d.]+$/.test(text) ? { kind: 'number', value: Number(text) } : OTHER;
      }
      budget.bytes -= at - before;
      budget.values -= 1;
      if (budget.bytes < 0 || budget.values < 0) throw new UnreadablePdf('over the budget');
      if (value !== undefined) values.push({ start, value });
      if (word !== '') return values;
    }
  }

  const values = readValues('', 0);
  return { values, end: at, word };
}

/** "12 0 R" is one value: it begins where its first number does. */
function makeReference(values: PlacedValue[]): void {
  const [number] = values.splice(-2);
  if (number?.value.kind === 'number')
    values.push({ start: number.start, value: { kind: 'reference', number: number.value.value } });
}

function pairs(values: readonly PlacedValue[]): [string, PdfValue][] {
  const found: [string, PdfValue][] = [];
  for (let index = 0; index < values.length; index += 1) {
    const key = values[index]?.value;
    const value = values[index + 1]?.value;
    if (key?.kind !== 'name' || value === undefined) continue;
    found.push([key.name, value]);
    index += 1;
  }
  return found;
}
