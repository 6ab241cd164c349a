import { paths } from '@clientele/domain/paths';
import { PORTAL_SCOPES, type PortalScope } from '@clientele/domain/portal';
import type { FirestoreRequest } from '../emulator/firestore.ts';
import type { Data } from '../emulator/values.ts';
import { member, tokenOf, type Documents, type Scene } from './scene.ts';
import type { Attempt, Situation } from './situation.ts';

const CONTACT = 'jane';

/** What each scope opens: the collections of a portal by the scope that shows them. */
export const SHOWN_BY = {
  projects: 'projects',
  workItems: 'workItems',
  pending: 'workItems',
  invoices: 'invoices',
  files: 'documents',
} as const satisfies Readonly<Record<string, PortalScope>>;

type Claims = Record<string, unknown>;

/** One contact of the scene's client: what the token claims, and what lies about them. */
type Contact = { claims: Claims; given: Documents; uid: string };

type Variation = (contact: Contact, scene: Scene) => Contact;

export function portalPerson(change: Data = {}): Data {
  return {
    uid: CONTACT,
    contactId: 'k1',
    name: 'Jane Doe',
    email: 'jane@acme.com',
    status: 'active',
    scopes: [...PORTAL_SCOPES],
    updatedAt: new Date(0),
    ...change,
  };
}

export function claiming(workspace: string, ...clients: readonly string[]): Claims {
  return { p: { [workspace]: clients.join(' ') } };
}

function letIn({ workspace, client }: Scene): Contact {
  return {
    uid: CONTACT,
    claims: claiming(workspace, client),
    given: { [paths.portalPerson(workspace, client, CONTACT)]: portalPerson() },
  };
}

function claims(claimed: (scene: Scene) => Claims): Variation {
  return (contact, scene) => ({ ...contact, claims: claimed(scene) });
}

function document(change: Data | null): Variation {
  return (contact, { workspace, client }) => ({
    ...contact,
    given: { [paths.portalPerson(workspace, client, CONTACT)]: change === null ? null : portalPerson(change) },
  });
}

/** What lies where the client is. */
function theClient(client: Data | null): Variation {
  return (contact, scene) => ({
    ...contact,
    given: { ...contact.given, [paths.client(scene.workspace, scene.client)]: client },
  });
}

/** Where the document that lets the contact in lies instead. */
function documentAt(path: (scene: Scene) => string): Variation {
  return (contact, scene) => ({
    ...contact,
    given: { [paths.portalPerson(scene.workspace, scene.client, CONTACT)]: null, [path(scene)]: portalPerson() },
  });
}

/** As the contact was let in, and what changes nothing about it. */
const LET_IN: Readonly<Record<string, Variation>> = {
  'as they were let in': (contact) => contact,
  'who claims more clients after it': claims(({ workspace, client }) => claiming(workspace, client, 'other')),
  'who claims more clients before it': claims(({ workspace, client }) => claiming(workspace, 'other', client)),
  'who claims clients around it': claims(({ workspace, client }) => claiming(workspace, 'a', client, 'b')),
  'who belongs to another workspace as well': claims(({ workspace, client }) => ({
    p: { rival: 'other', [workspace]: client },
  })),
};

const NOT_LET_IN: Readonly<Record<string, Variation>> = {
  'with the document alone': claims(() => ({})),
  'with the claim alone': document(null),
  'whose access ended': document({ status: 'revoked' }),
  'whose status is unheard of': document({ status: 'invited' }),
  'who claims another client': claims(({ workspace, client }) => claiming(workspace, `${client}0`)),
  'who claims a client whose id ends alike': claims(({ workspace, client }) => claiming(workspace, `x${client}`)),
  'who claims the client in another workspace': claims(({ client }) => claiming('rival', client)),
  'who claims every client': claims(({ workspace }) => claiming(workspace, '*')),
  'who claims nothing here': claims(({ workspace }) => claiming(workspace)),
  'who claims clients as a list': claims(({ workspace, client }) => ({ p: { [workspace]: [client] } })),
  'who claims clients as a map': claims(({ workspace, client }) => ({ p: { [workspace]: { [client]: true } } })),
  'who claims the client beside p': claims(({ workspace, client }) => ({
    [workspace]: client,
    w: { [workspace]: client },
  })),
  'whose p is text': claims(({ client }) => ({ p: client })),
  'let in at another client': documentAt(({ workspace, client }) =>
    paths.portalPerson(workspace, `${client}0`, CONTACT),
  ),
  'let in in another workspace': documentAt(({ client }) => paths.portalPerson('rival', client, CONTACT)),
  'of a client in the Trash, whose access nobody ended yet': theClient({ memberUids: ['founder'], deleted: true }),
  'of a client that is gone': theClient(null),
  'who is somebody else': (contact) => ({ ...contact, uid: 'john' }),
};

/** Scopes that are not the one in question. */
function notShown(scope: PortalScope): Readonly<Record<string, Variation>> {
  return {
    'who was given nothing': document({ scopes: [] }),
    'who was given everything else': document({ scopes: PORTAL_SCOPES.filter((each) => each !== scope) }),
    'whose scopes are text': document({ scopes: scope }),
  };
}

function situation(
  what: string,
  ask: (scene: Scene) => FirestoreRequest,
  allowed: boolean,
  who: string,
  variation: Variation,
): Situation {
  return {
    name: `${what}, by a contact ${who}`,
    allowed,
    attempt(scene): Attempt {
      const { uid, claims: claimed, given } = variation(letIn(scene), scene);
      const client = { [paths.client(scene.workspace, scene.client)]: { memberUids: ['founder'], deleted: false } };
      return { token: { uid, claims: claimed }, given: { ...client, ...given }, request: ask(scene) };
    },
  };
}

function family(what: string, ask: (scene: Scene) => FirestoreRequest, scope?: PortalScope): Situation[] {
  const refused = { ...NOT_LET_IN, ...(scope !== undefined && notShown(scope)) };
  const allowed = {
    ...LET_IN,
    ...(scope !== undefined && { 'who was given just this': document({ scopes: [scope] }) }),
  };
  return [
    ...Object.entries(allowed).map(([who, variation]) => situation(what, ask, true, who, variation)),
    ...Object.entries(refused).map(([who, variation]) => situation(what, ask, false, who, variation)),
  ];
}

function inPortal({ workspace, client }: Scene, ...rest: readonly string[]): string {
  return [paths.portal(workspace, client), ...rest].join('/');
}

/** Staff who were let in themselves keep both: what they may not see as staff, they see as a contact. */
function alsoStaff(): Situation[] {
  const permissions = ['clients.view', 'clients.invite'] as const;
  return (['active', 'removed'] as const).map((status) => ({
    name: `read an invoice in the portal, by a contact who is staff as well and does not see the client, ${status}`,
    allowed: true,
    attempt(scene) {
      const { workspace } = scene;
      const contact = letIn(scene);
      const staff = tokenOf(CONTACT, workspace, permissions);
      const given = {
        ...contact.given,
        [paths.client(workspace, scene.client)]: { memberUids: ['founder'], deleted: false },
        [paths.member(workspace, CONTACT)]: member(permissions, status),
      };
      const token = { uid: CONTACT, claims: { ...staff.claims, ...contact.claims } };
      return { token, given, request: { get: inPortal(scene, 'invoices', 'i1') } };
    },
  }));
}

/** What a contact may not read, however far they were let in. */
function beyondThePortal(): Situation[] {
  const beyond: Readonly<Record<string, (scene: Scene) => FirestoreRequest>> = {
    'list the people of the portal': (scene) => ({ list: inPortal(scene, 'people') }),
    'read who else is let in': (scene) => ({ get: inPortal(scene, 'people', 'john') }),
    'list portals': ({ workspace }) => ({ list: `workspaces/${workspace}/portals` }),
    'read what lies beside the projections': (scene) => ({ get: inPortal(scene, 'notes', 'n1') }),
    'read their client': ({ workspace, client }) => ({ get: paths.client(workspace, client) }),
    'read how they stand': ({ workspace, client }) => ({ get: paths.access(workspace, client, 'k1') }),
    'read the workspace': ({ workspace }) => ({ get: paths.workspace(workspace) }),
    'list members': ({ workspace }) => ({ list: paths.members(workspace) }),
    'list invoices': ({ workspace }) => ({ list: paths.invoices(workspace) }),
    'list projects': ({ workspace }) => ({ list: paths.projects(workspace) }),
    'list work': ({ workspace }) => ({ list: paths.workItems(workspace) }),
  };
  return Object.entries(beyond).map(([what, ask]) =>
    situation(what, ask, false, 'as they were let in', (contact) => contact),
  );
}

/** What a client's own people may read of its portal: claim, document and scope deny alone. */
export function portalSituations(): Situation[] {
  return [
    ...family('open the portal', (scene) => ({ get: inPortal(scene) })),
    ...Object.entries(SHOWN_BY).flatMap(([collection, scope]) => [
      ...family(`read one of ${collection}`, (scene) => ({ get: inPortal(scene, collection, 'one') }), scope),
      ...family(`list ${collection}`, (scene) => ({ list: inPortal(scene, collection) }), scope),
    ]),
    ...alsoStaff(),
    ...beyondThePortal(),
    situation(
      'read how one is let in',
      (scene) => ({ get: inPortal(scene, 'people', CONTACT) }),
      true,
      'whose access ended',
      (contact, scene) => ({
        ...contact,
        claims: {},
        given: { [paths.portalPerson(scene.workspace, scene.client, CONTACT)]: portalPerson({ status: 'revoked' }) },
      }),
    ),
  ];
}
