import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLANK_FILE, FILE_NAME_LIMIT, fileInputSchema, fileSubject } from './client-file.ts';
import { fieldProblems } from './problems.ts';

function problemsOfName(name: string) {
  const parsed = fileInputSchema.safeParse({ ...BLANK_FILE, name });
  return parsed.success ? [] : fieldProblems(parsed.error).map(({ path, code }) => `${path}: ${code}`);
}

describe('a name that cannot be a name is refused with its reason', () => {
  test.each([
    ['nothing', '', 'required'],
    ['blanks', '   ', 'required'],
    ['a way up', '../../etc/passwd.pdf', 'not_a_file_name'],
    ['a way up on Windows', '..\\..\\autoexec.pdf', 'not_a_file_name'],
    ['a folder', 'contracts/2026.pdf', 'not_a_file_name'],
    ['dots', '..', 'not_a_file_name'],
    ['dots and blanks', '. . .', 'not_a_file_name'],
    ['NUL', 'invoice.pdf\u0000.exe', 'control_characters'],
    ['a line feed', 'invoice\n.pdf', 'control_characters'],
    ['a right-to-left override', 'invoice\u202Efdp.exe', 'direction_marks'],
    ['an isolate', '\u2067invoice.pdf', 'direction_marks'],
    ['an Arabic letter mark', 'invoice\u061C.pdf', 'direction_marks'],
    ['1,000 characters', `${'a'.repeat(996)}.pdf`, 'too_long'],
  ])('%s', (_name, name, code) => {
    expect(problemsOfName(name)).toContain(`name: ${code}`);
  });

  test('one character too many, counted as people count', () => {
    expect(problemsOfName('🙂'.repeat(FILE_NAME_LIMIT))).toEqual([]);
    expect(problemsOfName('🙂'.repeat(FILE_NAME_LIMIT + 1))).toEqual(['name: too_long']);
  });
});

test.each(['Contract 2026.pdf', 'عقد.pdf', '契約書.docx', '.htaccess', 'a', 'Straße & Söhne (final).xlsx'])(
  '%j is a name',
  (name) => {
    expect(problemsOfName(name)).toEqual([]);
  },
);

test('an accepted name holds no separator, no control and no direction mark, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
      const parsed = fileInputSchema.safeParse({ ...BLANK_FILE, name });
      if (!parsed.success) return;
      expect(parsed.data.name).not.toMatch(/[/\\\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      expect(parsed.data.name).toBe(parsed.data.name.normalize('NFC'));
    }),
  );
});

test('a new file is internal until somebody shares it', () => {
  expect(BLANK_FILE.visibility).toBe('internal');
});

describe('the timeline', () => {
  const instant = new Date('2026-03-14T10:00:00Z');
  const file = {
    ...BLANK_FILE,
    name: 'Contract.pdf',
    size: 10,
    contentType: 'application/pdf' as const,
    seriesId: 'f1',
    refusal: '' as const,
    sha256: '',
    versionNumber: 0,
    deleted: false,
    deletedAt: null,
    deletedBy: '',
    version: 1,
    createdAt: instant,
    createdBy: 'u1',
    updatedAt: instant,
    updatedBy: 'u1',
    change: {},
  };

  test.each([
    ['uploading', false],
    ['refused', false],
    ['ready', true],
  ] as const)('knows a file that is %s: %s', (state, isRecorded) => {
    expect(fileSubject.isRecorded?.({ ...file, state })).toBe(isRecorded);
  });

  test('calls it by its name', () => {
    expect(fileSubject.nameOf({ ...file, state: 'ready' }, 'f1')).toBe('Contract.pdf');
  });
});
