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
import { editor, peopleOf, sceneOf, storedClient, told } from './cases/scene.ts';
import { ask, projectWithRules, seed, type Answer, type Project } from './emulator/firestore.ts';
import type { Data } from './emulator/values.ts';
import { documentAccesses } from './source/document-accesses.ts';
import { describeCases, expectSameVerdicts, isNormalised } from './noun-suite.ts';
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

describeCases('file-cases', () => project, fileSituations());

test('the fullest file fits into 1,000 expressions, with sixty to spare', async () => {
  const full = {
    name: '🙂'.repeat(FILE_NAME_LIMIT),
    category: 'correspondence',
    visibility: 'internal',
    expiresOn: '2024-02-29',
    note: 'x y\n'.repeat(499).concat('x'),
    contentType: FILE_CONTENT_TYPES.at(-1),
    change: told(1, { reason: 'x'.repeat(500), bulkId: 'x'.repeat(40), addressId: 'a1' }),
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
  const sample = fc.sample(files, { numRuns: 400, seed: seedOfRun }).filter(isNormalised);
  await expectSameVerdicts(sample, {
    async rules(input) {
      const missing = FILE_INPUT_KEYS.filter((key) => !(key in input)).map((key) => [key, undefined]);
      return (await announce({ ...input, ...Object.fromEntries(missing) })).allowed;
    },
    schema: schemaTakes,
    each: 30,
  });
});
