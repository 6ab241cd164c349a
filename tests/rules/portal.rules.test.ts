import { paths } from '@clientele/domain/paths';
import { PORTAL_SCOPES, type PortalScope } from '@clientele/domain/portal';
import { beforeAll, describe, expect, test } from 'vitest';
import { claiming, portalPerson, portalSituations, SHOWN_BY } from './cases/portal.ts';
import { type Documents } from './cases/scene.ts';
import { ask, projectWithRules, seed, type FirestoreRequest, type Project, type Token } from './emulator/firestore.ts';
import { contains, either, every, field, isText, LIVING } from './matrix/queries.ts';
import { RULES } from './source/rules-source.ts';
import { describeCases } from './noun-suite.ts';

const WORKSPACES = ['north', 'south'] as const;
/** The same ids in both workspaces, and ids that begin alike. */
const CLIENTS = ['c1', 'c10', 'c11', 'c2', 'd1'] as const;
const CONTACTS = ['ann', 'bea', 'cem'] as const;
/** Which scopes the contacts of a client hold: no two clients deal them alike. */
const DEALT: readonly (readonly PortalScope[])[] = [
  PORTAL_SCOPES,
  ['invoices'],
  ['documents', 'projects'],
  ['workItems'],
  [],
];
const AT_ONCE = 16;

type Contact = { workspace: string; client: string; uid: string; scopes: readonly PortalScope[]; token: Token };

const everybody: readonly Contact[] = WORKSPACES.flatMap((workspace, w) =>
  CLIENTS.flatMap((client, c) =>
    CONTACTS.map((name, index): Contact => {
      const uid = `${name}-${client}-${workspace}`;
      const scopes = DEALT[(w + c + index) % DEALT.length] ?? [];
      return { workspace, client, uid, scopes, token: { uid, claims: claiming(workspace, client) } };
    }),
  ),
);

const COLLECTIONS = Object.entries(SHOWN_BY);

function portalDocuments(): Documents {
  const documents: Documents = {};
  for (const workspace of WORKSPACES) {
    documents[paths.workspace(workspace)] = { name: workspace };
    for (const client of CLIENTS) {
      documents[paths.client(workspace, client)] = { displayName: client, memberUids: ['founder'], deleted: false };
      documents[paths.portal(workspace, client)] = { clientName: client };
      documents[paths.contact(workspace, client, 'k1')] = { firstName: 'Jane' };
      documents[paths.project(workspace, client)] = { clientId: client, viewerUids: ['founder'] };
      documents[paths.workItem(workspace, client)] = { clientId: client, personUid: 'founder' };
      documents[paths.invoice(workspace, client)] = { clientId: client, state: 'draft' };
      for (const [collection] of COLLECTIONS)
        documents[`${paths.portal(workspace, client)}/${collection}/one`] = { version: 1 };
    }
  }
  for (const { workspace, client, uid, scopes } of everybody)
    documents[paths.portalPerson(workspace, client, uid)] = portalPerson({ uid, scopes });
  return documents;
}

let project: Project;

beforeAll(async () => {
  project = await projectWithRules('portal', RULES);
  await seed(project, portalDocuments());
});

describeCases('portal-cases', () => project, portalSituations());

type Aim = { request: FirestoreRequest; allowed: boolean };

/** Everything of one portal, and what its staff keep of the client: who may read what, said from the grants alone. */
function aims(asking: Contact, workspace: string, client: string): Aim[] {
  const own = asking.workspace === workspace && asking.client === client;
  const portal = paths.portal(workspace, client);
  const people = everybody.filter((each) => each.workspace === workspace && each.client === client);
  return [
    { request: { get: portal }, allowed: own },
    ...COLLECTIONS.flatMap(([collection, scope]): Aim[] => {
      const allowed = own && asking.scopes.includes(scope);
      return [
        { request: { get: `${portal}/${collection}/one` }, allowed },
        { request: { get: `${portal}/${collection}/absent` }, allowed },
        { request: { list: `${portal}/${collection}` }, allowed },
      ];
    }),
    ...people.map(({ uid }): Aim => ({ request: { get: `${portal}/people/${uid}` }, allowed: uid === asking.uid })),
    { request: { list: `${portal}/people` }, allowed: false },
    ...[
      paths.client(workspace, client),
      paths.contact(workspace, client, 'k1'),
      paths.access(workspace, client, 'k1'),
      paths.project(workspace, client),
      paths.workItem(workspace, client),
      paths.invoice(workspace, client),
      paths.invite(workspace, client),
    ].map((path): Aim => ({ request: { get: path }, allowed: false })),
    ...[
      paths.contacts(workspace, client),
      paths.rates(workspace, client),
      paths.files(workspace, client),
      paths.activity(workspace, client),
      paths.assignments(workspace, client),
      paths.clientSettings(workspace, client),
      paths.accesses(workspace, client),
    ].map((path): Aim => ({ request: { list: path }, allowed: false })),
  ];
}

/** What of the workspace belongs to no client. */
function workspaceAims(workspace: string): Aim[] {
  return [
    { request: { get: paths.workspace(workspace) }, allowed: false },
    { request: { get: paths.clientStats(workspace) }, allowed: false },
    ...[
      paths.clients(workspace),
      paths.members(workspace),
      paths.codes(workspace),
      paths.positions(workspace),
      paths.standards(workspace),
      paths.workspaceSettings(workspace),
      paths.projects(workspace),
      paths.workItems(workspace),
      paths.invoices(workspace),
      paths.invites(workspace),
      paths.notices(workspace),
      `workspaces/${workspace}/portals`,
      `workspaces/${workspace}/invoiceNumbers`,
    ].map((path): Aim => ({ request: { list: path }, allowed: false })),
  ];
}

/** The aims that were decided otherwise than they should, and what a list showed that is not below it. */
async function wrongOf(token: Token, all: readonly Aim[]): Promise<string[]> {
  const wrong: string[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE).map(async ({ request, allowed }) => {
      const answer = await ask(project, token, request);
      const path = 'list' in request ? request.list : 'get' in request ? request.get : '';
      const foreign = answer.found.filter((found) => !found.startsWith(path));
      if (answer.allowed !== allowed || foreign.length > 0)
        wrong.push(`${path}: ${answer.allowed ? `allowed ${foreign.join(', ')}` : 'refused'}`);
    });
    await Promise.all(some);
  }
  return wrong;
}

describe('30 contacts of 10 portals see their own alone', { timeout: 150_000 }, () => {
  test('the grants differ, so that a mix-up would show', () => {
    expect(new Set(everybody.map(({ scopes }) => scopes.join())).size).toBe(DEALT.length);
    const dealt = WORKSPACES.map((workspace) =>
      everybody.filter((each) => each.workspace === workspace).map(({ scopes }) => scopes.join()),
    );
    expect(dealt[0]).not.toEqual(dealt[1]);
  });

  test.each(everybody.map((contact) => [contact.uid, contact] as const))('%s, every path', async (_uid, contact) => {
    const all = WORKSPACES.flatMap((workspace) => [
      ...CLIENTS.flatMap((client) => aims(contact, workspace, client)),
      ...workspaceAims(workspace),
    ]);
    const open = COLLECTIONS.filter(([, scope]) => contact.scopes.includes(scope));
    expect(all.filter(({ allowed }) => allowed).length).toBe(2 + 3 * open.length);
    expect(await wrongOf(contact.token, all)).toEqual([]);
  });

  test('a contact of two clients sees both, each with its own scopes, and no third', async () => {
    const uid = 'both';
    const grants = [
      { client: 'c1', scopes: ['invoices'] },
      { client: 'c10', scopes: ['workItems', 'documents'] },
    ] as const;
    for (const { client, scopes } of grants)
      await seed(project, { [paths.portalPerson('north', client, uid)]: portalPerson({ uid, scopes }) });
    const token = { uid, claims: claiming('north', 'c1', 'c10') };
    const all = WORKSPACES.flatMap((workspace) =>
      CLIENTS.flatMap((client): Aim[] => {
        const granted = grants.find((each) => workspace === 'north' && each.client === client);
        return COLLECTIONS.map(([collection, scope]) => ({
          request: { list: `${paths.portal(workspace, client)}/${collection}` },
          allowed: granted !== undefined && granted.scopes.some((each) => each === scope),
        }));
      }),
    );
    expect(all.filter(({ allowed }) => allowed)).toHaveLength(4);
    expect(await wrongOf(token, all)).toEqual([]);
  });
});

describe('queries within a portal', () => {
  const [contact] = everybody.filter(({ scopes }) => scopes.join() === 'invoices');
  const QUERIES = {
    'without a filter': {},
    'a page': { orderBy: [{ field: { fieldPath: 'issuedOn' }, direction: 'DESCENDING' }], limit: 20 },
    'by state': every(isText('state', 'sent')),
    'by state or number': either(isText('state', 'paid'), isText('number', 'x')),
    'newer than a day': every(field('issuedOn', 'GREATER_THAN', { stringValue: '2026-01-01' })),
  };

  test.each(Object.entries(QUERIES))('%s: allowed within the scope, refused outside', async (_name, query) => {
    if (contact === undefined) throw new Error('Nobody was given invoices alone.');
    const portal = paths.portal(contact.workspace, contact.client);
    const verdicts = COLLECTIONS.map(async ([collection]) => {
      const { allowed } = await ask(project, contact.token, { list: `${portal}/${collection}`, query });
      return [collection, allowed] as const;
    });
    expect(Object.fromEntries(await Promise.all(verdicts))).toEqual({
      projects: false,
      workItems: false,
      pending: false,
      invoices: true,
      files: false,
    });
  });

  test.each([
    ['projects', every(LIVING, contains('viewerUids', 'ann-c1-north'))],
    ['projects', every(LIVING, isText('clientId', 'c1'))],
    ['workItems', every(LIVING, isText('personUid', 'ann-c1-north'))],
    ['workItems', every(LIVING, isText('clientId', 'c1'), isText('state', 'approved'))],
    ['invoices', every(LIVING, isText('clientId', 'c1'), isText('state', 'sent'))],
  ] as const)('and no filter opens %s of the staff', async (collection, query) => {
    const token = { uid: 'ann-c1-north', claims: claiming('north', 'c1') };
    expect(await ask(project, token, { list: `workspaces/north/${collection}`, query })).toMatchObject({
      allowed: false,
    });
  });
});
