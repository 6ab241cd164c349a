import { sameValue } from '@clientele/domain/change';
import {
  FILE_ANNOUNCED_KEYS,
  FILE_CATEGORIES,
  FILE_INPUT_KEYS,
  FILE_NAME_LIMIT,
  FILE_VISIBILITIES,
  fileInputSchema,
  fileSchema,
} from '@clientele/domain/client-file';
import { FILE_CONTENT_TYPES, FILE_SIZE_LIMIT } from '@clientele/domain/file-types';
import { CALENDAR_DATE, DIRECTION_MARKS, FILE_NAME } from '@clientele/domain/formats';
import { paths } from '@clientele/domain/paths';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { broken } from './cases/broken-input.ts';
import { filePath, fileSituations, newFile } from './cases/files.ts';
import { editor, peopleOf, sceneOf, storedClient } from './cases/scene.ts';
import { judge, type Outcome } from './cases/situation.ts';
import { ask, projectWithRules, seed, type Answer, type Project } from './emulator/firestore.ts';
import type { Data } from './emulator/values.ts';
import { documentAccesses } from './source/document-accesses.ts';
import { padded } from './source/padding.ts';
import { functionSource, RULES, stringsIn } from './source/rules-source.ts';

const seedOfRun = Number(process.env['CLIENTELE_SEED'] ?? Date.now() % 2 ** 31);
const workspace = 'files';
let project: Project;
let count = 0;

beforeAll(async () => {
  console.info(
    `Seed of the generated files: ${seedOfRun}. The same again: CLIENTELE_SEED=${seedOfRun} npm test -- rules`,
  );
  project = await projectWithRules('files', RULES);
  await seed(project, peopleOf(workspace));
});

async function announce(change: Data, within = project): Promise<Answer> {
  count += 1;
  const scene = sceneOf(workspace, count);
  await seed(within, { [paths.client(workspace, scene.client)]: storedClient(scene) });
  return await ask(within, editor(scene), {
    commit: [{ set: filePath(scene), data: { ...newFile(scene), ...change } }],
  });
}

describe('cases', () => {
  const situations = fileSituations();
  let outcomes: Outcome[];

  beforeAll(async () => {
    outcomes = await judge(project, 'file-cases', situations);
  }, 150_000);

  test.each(
    situations.map((situation, index) => [situation.allowed ? 'allowed' : 'refused', situation.name, index] as const),
  )('%s: %s', (expected, _name, index) => {
    const outcome = outcomes[index]?.answer;
    expect(outcome).toMatchObject({ allowed: expected === 'allowed' });
    expect(outcome?.reason).not.toContain('maximum of 1000 expressions');
  });
});

test('the fullest file fits into 1,000 expressions, with sixty to spare', async () => {
  const full = {
    name: '🙂'.repeat(FILE_NAME_LIMIT),
    category: 'correspondence',
    visibility: 'internal',
    expiresOn: '2024-02-29',
    note: 'x y\n'.repeat(499).concat('x'),
    contentType: FILE_CONTENT_TYPES.at(-1),
    change: { undoOf: 'x'.repeat(200), reason: 'x'.repeat(500), bulkId: 'x'.repeat(40), addressId: 'a1' },
  };
  expect(await announce(full)).toMatchObject({ allowed: true });
  const spare = await projectWithRules('files-spare', padded(RULES, 20));
  await seed(spare, peopleOf(workspace));
  expect(await announce(full, spare)).toMatchObject({ allowed: true });
});

test('a file is announced with three documents read: the member, the client, the series', () => {
  const accesses = [...documentAccesses('/workspaces/{w}/clients/{c}/files/{f}', 'create')];
  expect(accesses).toHaveLength(3);
});

describe('rules and domain', () => {
  /** A pattern of the domain as a string of the rules writes it. */
  function inRules(source: string): string {
    return source
      .replace(/^\^/u, '')
      .replace(/\$$/u, '')
      .replaceAll('\\/', '/')
      .replaceAll(/\\u([0-9A-F]{4})/gu, '\\x{$1}')
      .replaceAll('\\', '\\\\');
  }

  test('have the same keys', () => {
    const [typed, announced, found] = ['fileInputKeys', 'fileAnnouncedKeys', 'fileFindingKeys'].map((name) =>
      stringsIn(functionSource(RULES, name)),
    );
    expect(typed).toEqual([...FILE_INPUT_KEYS]);
    expect(announced).toEqual([...FILE_ANNOUNCED_KEYS]);
    const set = [
      ...(typed ?? []),
      ...(announced ?? []),
      ...(found ?? []),
      ...stringsIn(functionSource(RULES, 'stampKeys')),
      'createdAt',
      'createdBy',
      'deleted',
      'deletedAt',
      'deletedBy',
    ];
    expect(set.toSorted()).toEqual(Object.keys(fileSchema.shape).toSorted());
  });

  test('have the same choices, limits and patterns', () => {
    const input = functionSource(RULES, 'fileInput');
    expect(input).toContain(`(${FILE_CATEGORIES.join('|')})`);
    expect(input).toContain(`(${FILE_VISIBILITIES.join('|')})`);
    expect(input).toContain(`'${inRules(FILE_NAME.source)}'`);
    expect(input).toContain(`(${inRules(CALENDAR_DATE.source)})?`);
    expect(functionSource(RULES, 'fileName')).toContain(`characters(name) <= ${FILE_NAME_LIMIT}`);
    expect(functionSource(RULES, 'fileName')).toContain(`'.*${inRules(DIRECTION_MARKS.source)}.*'`);
    const content = functionSource(RULES, 'fileContent');
    expect(stringsIn(content)).toEqual(FILE_CONTENT_TYPES);
    expect(content).toContain(`after.size <= ${FILE_SIZE_LIMIT}`);
  });
});

/** What the schema says of what a person typed, as it would be stored: valid, and left as it is. */
function schemaTakes(input: Data): boolean {
  const parsed = fileInputSchema.safeParse(input);
  return parsed.success && sameValue(parsed.data, input);
}

const VALID = {
  name: 'Contract.pdf',
  category: 'contract',
  visibility: 'internal',
  expiresOn: '2026-03-14',
  note: 'x',
};
const files = fc.oneof(
  { arbitrary: broken(VALID, FILE_INPUT_KEYS), weight: 3 },
  {
    arbitrary: fc
      .array(fc.constantFrom('a', '.', ' ', '/', '\\', '\u202E', '\u200D', '\u061C', 'é', '🙂', '-'), { maxLength: 8 })
      .map((parts) => ({ ...VALID, name: parts.join('') })),
    weight: 2,
  },
);

test('rules and schema take and refuse the same', { timeout: 150_000 }, async () => {
  const sample = fc.sample(files, { numRuns: 400, seed: seedOfRun });
  // Rules cannot tell whether text is in Unicode's normal form C; the app sends it normalised.
  const within = sample.filter((each) => JSON.stringify(each) === JSON.stringify(each).normalize('NFC'));
  const seen = { taken: 0, refused: 0 };
  for (let from = 0; from < within.length; from += 16) {
    const verdicts = within.slice(from, from + 16).map(async (input) => {
      const missing = FILE_INPUT_KEYS.filter((key) => !(key in input)).map((key) => [key, undefined]);
      const { allowed } = await announce({ ...input, ...Object.fromEntries(missing) });
      seen[allowed ? 'taken' : 'refused'] += 1;
      return { input, allowed };
    });
    for (const { input, allowed } of await Promise.all(verdicts))
      expect({ input, allowed }).toEqual({ input, allowed: schemaTakes(input) });
  }
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(30);
});
