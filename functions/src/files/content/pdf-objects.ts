import { inflateSync } from 'node:zlib';
import { isWhite, readRun, UnreadablePdf, type PdfBudget, type PdfRun, type PdfValue } from './pdf-syntax.ts';

export type PdfDictionary = Extract<PdfValue, { kind: 'dictionary' }>;

/** All that a reader could find in a file, wherever its tables say that something is. */
export type PdfObjects = {
  /** every name in it, with its escapes undone */
  names: ReadonlySet<string>;
  dictionaries: readonly PdfDictionary[];
  /** by the number of an object all that is stored under it: what a later part of the file replaced as well */
  objects: ReadonlyMap<number, readonly PdfValue[]>;
};

/** All compressed objects of a file may inflate to so many bytes. */
const INFLATED_LIMIT = 64 * 1024 * 1024;
const MOST_VALUES = 2_000_000;

/** The values under a key; several where a dictionary names it twice. */
export function valuesOf({ entries }: PdfDictionary, ...keys: readonly string[]): PdfValue[] {
  return entries.filter(([key]) => keys.includes(key)).map(([, value]) => value);
}

/**
 * Reads a file from every place where an object can begin instead of by its own tables: so nothing hides in what one reader takes for a
 * stream, a comment or an older version and another one reads. Object streams (ISO 32000-2, 7.5.7) are inflated and read too.
 *
 * @throws UnreadablePdf when objects are encrypted, packed in a way that is not undone here, or too many
 */
export function readPdfObjects(bytes: Buffer): PdfObjects {
  const names = new Set<string>();
  const dictionaries: PdfDictionary[] = [];
  const objects = new Map<number, PdfValue[]>();
  const budget: PdfBudget = { bytes: 8 * bytes.length + 100_000, values: MOST_VALUES };
  const streams: { dictionary: PdfDictionary; start: number }[] = [];

  function gather(value: PdfValue): void {
    if (value.kind === 'array') value.items.forEach(gather);
    if (value.kind !== 'dictionary') return;
    dictionaries.push(value);
    for (const [, each] of value.entries) gather(each);
  }

  function read(content: Buffer, from: number): PdfRun {
    const run = readRun(content, from, budget, (name) => names.add(name));
    for (const { value } of run.values) gather(value);
    return run;
  }

  function keep(number: number, value: PdfValue): void {
    const versions = objects.get(number);
    if (versions === undefined) objects.set(number, [value]);
    else versions.push(value);
  }

  for (const at of beginningsOf(bytes, 'trailer')) read(bytes, at);
  for (const at of beginningsOf(bytes, 'obj')) {
    const { values, end, word } = read(bytes, at);
    const value = values[0]?.value;
    if (value === undefined) continue;
    const number = /(\d+)[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]*$/.exec(
      bytes.toString('latin1', Math.max(0, at - 43), at - 3),
    )?.[1];
    if (number !== undefined) keep(Number(number), value);
    if (word === 'stream' && value.kind === 'dictionary' && holdsObjects(value))
      streams.push({ dictionary: value, start: end });
  }

  if (streams.length > 0 && dictionaries.some((each) => valuesOf(each, 'Encrypt').some(({ kind }) => kind !== 'other')))
    throw new UnreadablePdf('encrypted objects');
  let room = INFLATED_LIMIT;
  for (const { dictionary, start } of streams) {
    const content = unpack(bytes, start, dictionary, room);
    room -= content.length;
    budget.bytes += 2 * content.length;
    const { values } = read(content, 0);
    const places = new Map(values.map((each) => [each.start, each.value]));
    for (const [number, at] of placesOfObjects(
      content,
      dictionary,
      values.map((each) => each.value),
    )) {
      const value = places.get(at);
      if (value === undefined) throw new UnreadablePdf('objects within objects');
      keep(number, value);
    }
  }
  return { names, dictionaries, objects };
}

/** The places behind a word that stands by itself. Only what follows a number or white space can begin an object. */
function* beginningsOf(bytes: Buffer, word: string): Generator<number> {
  for (let at = bytes.indexOf(word, 0, 'latin1'); at !== -1; at = bytes.indexOf(word, at + 1, 'latin1')) {
    const before = bytes.toString('latin1', Math.max(0, at - 1), at);
    const behind = bytes.toString('latin1', at + word.length, at + word.length + 1);
    if (/^[\d\s\0]?$/.test(before) && !/^[a-z]$/i.test(behind)) yield at + word.length;
  }
}

function holdsObjects(dictionary: PdfDictionary): boolean {
  const named = valuesOf(dictionary, 'Type').some((value) => value.kind === 'name' && value.name === 'ObjStm');
  return named || (valuesOf(dictionary, 'N').length > 0 && valuesOf(dictionary, 'First').length > 0);
}

/** The content of an object stream: stored as it is, or deflated as every program does that writes them. */
function unpack(bytes: Buffer, start: number, dictionary: PdfDictionary, room: number): Buffer {
  const filters = valuesOf(dictionary, 'Filter', 'F').flatMap((value) =>
    value.kind === 'array' ? value.items : [value],
  );
  const further = valuesOf(dictionary, 'DecodeParms', 'DP', 'FFilter').some(({ kind }) => kind !== 'other');
  const plain = filters.every((value) => value.kind === 'name' && ['FlateDecode', 'Fl'].includes(value.name));
  if (!plain || further || filters.length > 1) throw new UnreadablePdf('an unusual coding');
  const from = bytes[start] === 0x0d && bytes[start + 1] === 0x0a ? start + 2 : start + 1;
  if (filters.length === 0) {
    const end = bytes.indexOf('endstream', from, 'latin1');
    return bytes.subarray(from, end === -1 ? bytes.length : end);
  }
  try {
    return inflateSync(bytes.subarray(from), { maxOutputLength: Math.max(1, room) });
  } catch {
    throw new UnreadablePdf('not to be inflated');
  }
}

/** What the head of an object stream says: the number of each object, and where in the content it begins. */
function placesOfObjects(content: Buffer, dictionary: PdfDictionary, values: readonly PdfValue[]): [number, number][] {
  const [count, first] = ['N', 'First'].map((key) => valuesOf(dictionary, key)[0]);
  if (count?.kind !== 'number' || first?.kind !== 'number') throw new UnreadablePdf('an object stream without a head');
  const head = values.slice(0, 2 * count.value).map((value) => (value.kind === 'number' ? value.value : Number.NaN));
  return Array.from({ length: Math.floor(head.length / 2) }, (_each, index) => {
    let at = first.value + (head[2 * index + 1] ?? 0);
    while (isWhite(content[at])) at += 1;
    return [head[2 * index] ?? 0, at];
  });
}
