import { RulesError } from './rules-error.ts';

const SIMPLE: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  '\\': '\\',
  "'": "'",
  '"': '"',
};
const NUMERIC = /x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|[0-3][0-7]{2}/y;
const OPENING = /[bB]?['"]/y;

/**
 * Reads a text in quotes, or bytes (`b'…'`), that begins at an offset.
 *
 * @returns its value and end, or undefined when nothing is quoted there
 * @throws RulesError when the quote does not end on its line or holds an escape that the language does not have
 */
export function scanQuoted(source: string, at: number): { value: string | Uint8Array; end: number } | undefined {
  OPENING.lastIndex = at;
  const opening = OPENING.exec(source)?.[0];
  if (opening === undefined) return undefined;
  const quote = opening.at(-1);
  const bytes = opening.length === 2;
  let text = '';
  let offset = at + opening.length;
  while (source[offset] !== quote) {
    const character = source[offset];
    if (character === undefined || character === '\n') {
      throw new RulesError(at, `This text has no closing ${quote}. It must end on its line.`);
    }
    if (character === '\\') {
      const escape = readEscape(source, offset + 1, bytes);
      text += String.fromCharCode(escape.code);
      offset += 1 + escape.length;
    } else {
      // Of bytes, each unit of the text holds one: an escape is one byte, a character those of its UTF-8 form.
      const whole = String.fromCodePoint(source.codePointAt(offset) ?? 0);
      text += bytes ? Buffer.from(whole).toString('latin1') : whole;
      offset += whole.length;
    }
  }
  return { value: bytes ? new Uint8Array(Buffer.from(text, 'latin1')) : text, end: offset + 1 };
}

function readEscape(source: string, at: number, bytes: boolean): { code: number; length: number } {
  const simple = SIMPLE[source[at] ?? ''];
  if (simple !== undefined) return { code: simple.charCodeAt(0), length: 1 };
  NUMERIC.lastIndex = at;
  const numeric = NUMERIC.exec(source)?.[0];
  if (numeric === undefined || (bytes && numeric.startsWith('u'))) {
    throw new RulesError(
      at - 1,
      `"\\${source[at] ?? ''}" is no escape of the rules language. Write "\\\\" for a backslash.`,
    );
  }
  const code = /^[xu]/.test(numeric) ? Number.parseInt(numeric.slice(1), 16) : Number.parseInt(numeric, 8);
  return { code, length: numeric.length };
}
