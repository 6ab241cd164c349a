import { ADDRESS_KINDS } from '@clientele/domain/address';
import { CLIENT_INPUT_KEYS, clientInputSchema } from '@clientele/domain/client';
import { sameValue } from '@clientele/domain/change';
import { paths } from '@clientele/domain/paths';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { clientAddress, partId, validClient } from '../support/client-arbitrary.ts';
import { broken } from './cases/broken-input.ts';
import { editor, newClient, peopleOf, sceneOf, stamps, storedClient, told, type Scene } from './cases/scene.ts';
import { ask, projectWithRules, seed, type Project, type Write } from './emulator/firestore.ts';
import type { Data } from './emulator/values.ts';
import { RULES } from './source/rules-source.ts';

/** Addresses are written one by one, numbers by functions. */
const NOT_FIELDS: readonly string[] = ['addresses', 'defaultAddresses', 'taxIds', 'registrationId'];
const FIELD_KEYS = CLIENT_INPUT_KEYS.filter((key) => !NOT_FIELDS.includes(key));
const seedOfRun = Number(process.env['CLIENTELE_SEED'] ?? Date.now() % 2 ** 31);
const workspace = 'differential';
let project: Project;
let count = 0;
const verdictsSeen = { taken: 0, refused: 0 };

beforeAll(async () => {
  console.info(
    `Seed of the generated documents: ${seedOfRun}. The same again: CLIENTELE_SEED=${seedOfRun} npm test -- rules`,
  );
  project = await projectWithRules('schema', RULES);
  await seed(project, peopleOf(workspace));
});

function inNfc(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(inNfc);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inNfc(inner)]));
}

/**
 * The one exception: rules cannot tell whether text is in Unicode's normal form C, so they count and take it as it comes,
 * and nothing is promised about text in another form. The app sends it normalised.
 */
function beyondRules(input: Data): boolean {
  return !sameValue(input, inNfc(input));
}

/** What the schema says of a document as it would be stored: valid, and left as it is. */
function schemaTakes(input: Data): boolean {
  const parsed = clientInputSchema.safeParse(input);
  return parsed.success && sameValue(parsed.data, input);
}

/** A document as a write of it, and what must lie in the database before. */
type Judged = { write: 'create' | 'edit'; input: Data; before: Data };

const isInputKey = new Set<string>(CLIENT_INPUT_KEYS);

function withoutInput(stored: Data): Data {
  return Object.fromEntries(Object.entries(stored).filter(([key]) => !isInputKey.has(key)));
}

/** A code is reserved whenever it can be a document's name, so that only its shape can be wrong. */
function reservation(scene: Scene, code: unknown): Write[] {
  const usable = typeof code === 'string' && /^[A-Za-z0-9 ]{1,20}$/.test(code);
  return usable ? [{ set: paths.code(scene.workspace, code), data: { clientId: scene.client } }] : [];
}

async function rulesTake({ write, input, before }: Judged): Promise<boolean> {
  count += 1;
  const scene = sceneOf(workspace, count);
  const path = paths.client(scene.workspace, scene.client);
  const stored = { ...storedClient(scene), ...before };
  const [addressId] = Object.keys(input['addresses'] ?? {});
  const change = addressId === undefined ? {} : { addressId };
  const creating = { ...input, ...withoutInput(newClient(scene)), change: told(1, change) };
  const editing = { ...withoutInput(stored), ...input, ...stamps(stored, change) };
  if (write === 'edit') await seed(project, { [path]: stored });
  const writes = [{ set: path, data: write === 'edit' ? editing : creating }, ...reservation(scene, input['code'])];
  const { allowed } = await ask(project, editor(scene), { commit: writes });
  verdictsSeen[allowed ? 'taken' : 'refused'] += 1;
  return allowed;
}

async function agree(judged: readonly Judged[]): Promise<void> {
  const within = judged.filter((each) => !beyondRules(each.input));
  const verdicts = within.map(async (each) => ({
    schema: schemaTakes(each.input),
    rules: await rulesTake(each),
    ...each,
  }));
  for (const { schema, rules, input, before } of await Promise.all(verdicts)) {
    if (rules === schema) continue;
    const changed = Object.keys({ ...before, ...input }).filter((key) => !sameValue(before[key], input[key]));
    const shown = JSON.stringify(Object.fromEntries(changed.map((key) => [key, input[key]]))).slice(0, 2000);
    throw new Error(`The rules ${rules ? 'take' : 'refuse'} what the schema ${schema ? 'takes' : 'refuses'}: ${shown}`);
  }
}

/** Codes are unique in a workspace and have cases of their own; numbers come by functions. */
const plainClient = validClient(1).map((client) => ({ ...client, code: '', taxIds: [], registrationId: '' }));

function created(input: Data, before: Data): Judged {
  return { write: 'create', input, before };
}

/** A client whose book holds one address, broken in one place, under an id that may be broken too. */
const addressEdit = fc
  .tuple(
    plainClient,
    clientAddress,
    fc.oneof(
      { arbitrary: partId, weight: 9 },
      { arbitrary: fc.constantFrom('a-b', 'ä', 'x'.repeat(21), ' '), weight: 1 },
    ),
  )
  .chain(([client, address, id]) =>
    broken(address, Object.keys(address)).map((value): Judged => {
      const kind = ADDRESS_KINDS.find((each) => each === value['kind']) ?? address.kind;
      const before = { ...client, addresses: {}, defaultAddresses: {} };
      return {
        write: 'edit',
        before,
        input: { ...before, addresses: { [id]: value }, defaultAddresses: { [kind]: id } },
      };
    }),
  );

/**
 * What rules and schema disagree about, or 'nothing'. Sixteen documents per round, because the emulator answers them together;
 * each is broken in one place, which a failure names: it needs no shrinking.
 */
async function dispute(arbitrary: fc.Arbitrary<Judged>, numRuns: number): Promise<string> {
  const rounds = fc.array(arbitrary, { minLength: 1, maxLength: 16, size: 'max' });
  const result = await fc.check(fc.asyncProperty(rounds, agree), { seed: seedOfRun, numRuns, endOnFailure: true });
  return result.failed ? String(result.errorInstance) : 'nothing';
}

test('a generated client is valid, and the schema leaves it as it is', () => {
  fc.assert(
    fc.property(validClient(), (client) => {
      expect(clientInputSchema.parse(client)).toEqual(client);
    }),
    { seed: seedOfRun },
  );
});

describe('rules and schema take and refuse the same', { timeout: 150_000 }, () => {
  test('valid clients, created', async () => {
    expect(
      await dispute(
        plainClient.map((client) => created(client, {})),
        20,
      ),
    ).toBe('nothing');
  });

  test('clients broken in one place, created', async () => {
    expect(
      await dispute(
        plainClient.chain((client) => broken(client, FIELD_KEYS).map((input) => created(input, client))),
        60,
      ),
    ).toBe('nothing');
  });

  test('clients broken in one place, edited', async () => {
    const edits = plainClient.chain((before) =>
      broken(before, FIELD_KEYS).map((input): Judged => ({ write: 'edit', input, before })),
    );
    expect(await dispute(edits, 60)).toBe('nothing');
  });

  test('addresses broken in one place, added', async () => {
    expect(await dispute(addressEdit, 40)).toBe('nothing');
  });

  test('on many documents of both sorts', () => {
    expect(verdictsSeen.taken).toBeGreaterThan(200);
    expect(verdictsSeen.refused).toBeGreaterThan(200);
  });
});
