import { ADDRESS_KINDS } from '@clientele/domain/address';
import { TAG_LIMIT } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { describe, expect, test } from 'vitest';
import {
  address,
  editor,
  newClient,
  peopleOf,
  sceneOf,
  stamps,
  storedClient,
  told,
  type Scene,
} from './cases/scene.ts';
import { ask, projectWithRules, seed, type Answer, type Write } from './emulator/firestore.ts';
import { SERVER_TIME, type Data } from './emulator/values.ts';
import { allowedMethods, documentAccesses } from './source/document-accesses.ts';
import { padded, paddingFunctions } from './source/padding.ts';
import { RULES } from './source/rules-source.ts';

const OVER = 'maximum of 1000 expressions';

/** Every field as long as it may be. */
function fullFields(scene: Scene): Data {
  return {
    displayName: 'x'.repeat(150),
    legalName: '🙂'.repeat(150),
    tradeName: 'x'.repeat(150),
    code: `${scene.code}AB`,
    website: `https://a.b/${'x'.repeat(288)}`,
    phone: '+123456789012345',
    email: `${'a'.repeat(249)}@b.co`,
    invoiceEmail: `${'a'.repeat(249)}@b.co`,
    tags: Array.from({ length: TAG_LIMIT }, (_, index) => `${'x'.repeat(38)}${index + 10}`),
    entityType: 'partnership',
    industry: 'x'.repeat(80),
    naics: '123456',
    companySize: '201-500',
    annualRevenueBand: '$50M-$100M',
    serviceType: 'x'.repeat(80),
    currentSystems: 'x'.repeat(2000),
    technicalRequirements: 'x'.repeat(5000),
    notes: 'x y\n'.repeat(2499).concat('x'),
    currency: 'USD',
    language: 'zh-Hans-CN',
    timezone: 'America/Argentina/Buenos_Aires',
    paymentTermsDays: 365,
    status: 'inactive',
    statusReason: 'x'.repeat(500),
  };
}

const FULL_CHANGE = { reason: 'x'.repeat(500), bulkId: 'x'.repeat(40), addressId: 'a1' };

function fullAddress(kind: string): Data {
  const wide = { label: 80, line1: 120, line2: 120, line3: 120, city: 80, county: 80, postalCode: 20 };
  return address(kind, {
    ...Object.fromEntries(Object.entries(wide).map(([key, max]) => [key, 'x'.repeat(max)])),
    subdivision: 'GB-ENG',
  });
}

type Largest = { before?: Data; after: Data; also?: Write[] };

function reserving(scene: Scene): Write {
  return { set: paths.code(scene.workspace, `${scene.code}AB`), data: { clientId: scene.client } };
}

function freeing(scene: Scene): Write {
  return { delete: paths.code(scene.workspace, scene.code) };
}

const LARGEST: Readonly<Record<string, (scene: Scene) => Largest>> = {
  'create a client': (scene) => ({
    after: {
      ...newClient(scene),
      ...fullFields(scene),
      addresses: { a1: fullAddress('site') },
      change: told(1, FULL_CHANGE),
    },
    also: [reserving(scene)],
  }),
  'edit every field and the code': (scene) => {
    const before = storedClient(scene);
    return {
      before,
      after: { ...before, ...fullFields(scene), ...stamps(before, FULL_CHANGE) },
      also: [reserving(scene), freeing(scene)],
    };
  },
  'activate a client that is blocked later, with another code': (scene) => {
    const later = { blockedFrom: new Date('2999-01-01'), blockedUntil: new Date('2999-01-02') };
    const before = {
      ...storedClient(scene),
      status: 'pending',
      complianceSummary: { standardIds: ['wc'], outlook: [], ...later },
    };
    return {
      before,
      after: { ...before, ...fullFields(scene), status: 'active', ...stamps(before, FULL_CHANGE) },
      also: [reserving(scene), freeing(scene)],
    };
  },
  'edit one of 200 addresses, with a default of every kind': (scene) => {
    const sites = Object.fromEntries(Array.from({ length: 195 }, (_, index) => [`n${index}`, fullAddress('site')]));
    const addresses = {
      ...sites,
      a1: fullAddress('site'),
      ...Object.fromEntries(ADDRESS_KINDS.map((kind) => [`d${kind}`, fullAddress(kind)])),
    };
    const defaultAddresses = Object.fromEntries(ADDRESS_KINDS.map((kind) => [kind, `d${kind}`]));
    const before = { ...storedClient(scene), ...fullFields(scene), code: scene.code, addresses, defaultAddresses };
    const edited = { ...addresses, a1: { ...fullAddress('site'), city: 'Bern' } };
    return { before, after: { ...before, addresses: edited, ...stamps(before, FULL_CHANGE) } };
  },
  'trash a client': (scene) => {
    const before = { ...storedClient(scene), ...fullFields(scene) };
    return {
      before,
      after: { ...before, deleted: true, deletedAt: SERVER_TIME, deletedBy: 'editor', ...stamps(before, FULL_CHANGE) },
    };
  },
};

let sceneCount = 0;

async function write(name: string, rules: string, largest: (scene: Scene) => Largest): Promise<Answer> {
  const project = await projectWithRules(name, rules);
  sceneCount += 1;
  const scene = sceneOf('budget', sceneCount);
  const { before, after, also = [] } = largest(scene);
  const path = paths.client(scene.workspace, scene.client);
  const held = { [paths.code(scene.workspace, scene.code)]: { clientId: scene.client } };
  await seed(project, { ...peopleOf(scene.workspace), ...held, ...(before && { [path]: before }) });
  return await ask(project, editor(scene), { commit: [{ set: path, data: after }, ...also] });
}

/** Rules that do nothing but count. */
function counting(steps: number): string {
  const block = `${paddingFunctions(steps)} match /x/{y} { allow get: if padding(); }`;
  return `rules_version = '2'; service cloud.firestore { match /databases/{d}/documents { ${block} } }`;
}

describe('a request may evaluate 1,000 expressions', () => {
  test('and the emulator holds it to them, else the next tests would prove nothing', async () => {
    const enough = await ask(await projectWithRules('budget-enough', counting(280)), null, { get: 'x/y' });
    const over = await ask(await projectWithRules('budget-over', counting(400)), null, { get: 'x/y' });
    expect(enough).toMatchObject({ allowed: true });
    expect(over).toMatchObject({ allowed: false, reason: expect.stringContaining(OVER) });
  });

  test.each(Object.entries(LARGEST))(
    'enough to %s, every value as long as it may be, with sixty to spare',
    async (_name, largest) => {
      expect(await write('budget', RULES, largest)).toMatchObject({ allowed: true });
      expect(await write('budget-spare', padded(RULES, 20), largest)).toMatchObject({ allowed: true });
    },
  );

  test(
    'and a detour of a thousand breaks each of them, so the spare room was measured',
    { timeout: 120_000 },
    async () => {
      for (const largest of Object.values(LARGEST)) {
        const { allowed, reason } = await write('budget-detour', padded(RULES, 330), largest);
        expect([allowed, reason.includes(OVER)]).toEqual([false, true]);
      }
    },
  );
});

describe('documents that a decision may read', () => {
  test.each(allowedMethods().map(({ path, method }) => [method, path] as const))(
    '%s %s: at most 10',
    (method, path) => {
      expect(documentAccesses(path, method).size).toBeLessThanOrEqual(10);
    },
  );

  test('are found at all: the member, the client, the code', () => {
    const update = [...documentAccesses('/workspaces/{w}/clients/{c}', 'update')];
    expect(update).toHaveLength(2);
    expect(update.join()).toContain('/members/$(request.auth.uid)');
    expect(update.join()).toContain('/codes/$(code)');
    expect([...documentAccesses('/workspaces/{w}/clients/{c}/activity/{entry}', 'list')]).toHaveLength(2);
  });

  test.each([
    [
      'create a client with its code',
      [
        ['/workspaces/{w}/clients/{c}', 'create'],
        ['/workspaces/{w}/codes/{code}', 'create'],
      ],
    ],
    [
      'give a client another code',
      [
        ['/workspaces/{w}/clients/{c}', 'update'],
        ['/workspaces/{w}/codes/{code}', 'create'],
        ['/workspaces/{w}/codes/{code}', 'delete'],
      ],
    ],
  ] as const)('in the batch to %s: at most 20', (_name, operations) => {
    const accesses = operations.flatMap(([path, method]) => [...documentAccesses(path, method)]);
    expect(new Set(accesses).size).toBeGreaterThan(1);
    expect(accesses.length).toBeLessThanOrEqual(20);
  });
});
