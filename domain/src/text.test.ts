import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldProblems } from './problems.ts';
import { characters, line, lines, nameLine, optionalChoice, pattern } from './text.ts';

function codes(schema: ReturnType<typeof line>, value: unknown): string[] {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : fieldProblems(parsed.error).map((problem) => problem.code);
}

/** Text in which blanks of every kind, combining marks and control characters are frequent. */
const typedText = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(' ', '\u00a0', '\u2003', '\t', 'e', '\u0301', '\u0344', '🙂', 'x'), weight: 20 },
      { arbitrary: fc.constantFrom('\u0000', '\u0085'), weight: 1 },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('a name', () => {
  test.each([
    'Acme & Söhne 🙂',
    '株式会社',
    'شرکت داده\u200Cپردازی',
    'ශ්\u200Dරී ලංකා',
    '葛\u{E0100}城',
    '☎\uFE0F Taxi',
    'בנק הפועלים',
    '',
  ])('%j is taken', (value) => expect(codes(nameLine(150), value)).toEqual([]));

  test.each([
    ['a right-to-left override', 'invoice\u202Efdp.exe'],
    ['an isolate', '\u2067Acme'],
    ['an Arabic letter mark', 'Acme\u061C'],
    ['a left-to-right mark', 'Ac\u200Eme'],
    ['a zero-width space', 'Ac\u200Bme'],
    ['a joiner between Latin letters', 'Ac\u200Dme'],
    ['a joiner at the end', 'داده\u200C'],
    ['two joiners', 'داده\u200C\u200Cپ'],
    ['a word joiner', 'Ac\u2060me'],
    ['a soft hyphen', 'Ac\u00ADme'],
    ['a Hangul filler', '\u3164'],
    ['a braille blank', '\u2800'],
    ['tags', 'Acme\u{E0041}'],
    ['an invisible times', 'Ac\u2062me'],
  ])('%s is refused', (_name, value) => expect(codes(nameLine(150), value)).toEqual(['control_characters']));
});

describe('a line', () => {
  test.each([
    ['  Acme  ', 'Acme'],
    ['Acme   Holdings', 'Acme Holdings'],
    ['Acme\u00a0Holdings', 'Acme Holdings'],
    ['\u3000Acme\u2003Holdings\ufeff', 'Acme Holdings'],
    ['Cafe\u0301', 'Caf\u00e9'],
    ['', ''],
  ])('%j is kept as %j', (typed, kept) => expect(line(150).parse(typed)).toBe(kept));

  test.each(['a\nb', 'a\tb', 'a\rb', 'a\u0000b', 'a\u0007b', 'a\u007fb', 'a\u0085b', 'a\u009fb', 'ab\n'])(
    '%j is refused for its control character',
    (value) => expect(codes(line(150), value)).toContain('control_characters'),
  );

  test('is measured after normalising, in characters, not in UTF-16 units', () => {
    expect(codes(line(3), ' abc ')).toEqual([]);
    expect(codes(line(3), '🙂🙂🙂')).toEqual([]);
    expect(codes(line(3), 'abcd')).toEqual(['too_long']);
    expect(codes(line(3), 'e\u0301e\u0301e\u0301')).toEqual([]);
    expect(characters('👍🏽')).toBe(2);
  });

  test('tells a missing value from one that is too short, and names the bound', () => {
    expect(codes(line(150, 2), '')).toEqual(['required']);
    expect(codes(line(150, 2), '   ')).toEqual(['required']);
    const parsed = line(150, 2).safeParse('A');
    expect(parsed.success ? [] : fieldProblems(parsed.error)).toEqual([{ path: '', code: 'too_short', limit: 2 }]);
  });

  test.each([null, undefined, 5, ['a'], {}])('%j is no text', (value) =>
    expect(codes(line(150), value)).toEqual(['invalid']),
  );

  test('once normalised, stays as it is', () => {
    fc.assert(
      fc.property(typedText, (typed) => {
        const once = line(100).safeParse(typed);
        fc.pre(once.success);
        expect(line(100).parse(once.data)).toBe(once.data);
      }),
    );
  });
});

describe('several lines', () => {
  test.each([
    ['a\r\nb', 'a\nb'],
    ['a\tb', 'a b'],
    ['  a \n\n  b  \n', 'a\n\n b'],
    ['\n\na', 'a'],
  ])('%j is kept as %j', (typed, kept) => expect(lines(100).parse(typed)).toBe(kept));

  test.each(['a\rb', 'a\u0000b', 'a\u000bb', 'a\u0085b'])('%j is refused', (value) =>
    expect(lines(100).safeParse(value).success).toBe(false),
  );

  test('once normalised, stay as they are', () => {
    const text = fc.array(typedText).map((parts) => parts.join('\n'));
    fc.assert(
      fc.property(text, (typed) => {
        const once = lines(1000).safeParse(typed);
        fc.pre(once.success);
        expect(lines(1000).parse(once.data)).toBe(once.data);
      }),
    );
  });
});

test('a pattern may be blank, a choice too', () => {
  expect(pattern(6, /^[A-Z]{2,6}$/, 'not_a_code').parse('')).toBe('');
  expect(codes(pattern(6, /^[A-Z]{2,6}$/, 'not_a_code'), 'abc')).toEqual(['not_a_code']);
  expect(optionalChoice(['a', 'b']).parse('')).toBe('');
  expect(optionalChoice(['a', 'b']).safeParse('c').success).toBe(false);
});
