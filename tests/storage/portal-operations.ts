import type { Plain } from '@clientele/storage-rules-runtime/conformance/verdict';
import { permissionLetters, type Permission } from '@clientele/domain/permissions';
import { PORTAL_SCOPES } from '@clientele/domain/portal';
import type { Token } from '../rules/emulator/firestore.ts';
import { CHECKED, clientOf, UNCHECKED, type Facts } from './operations.ts';

/** Where a case plays: ids of its own. */
export type Home = { workspaceId: string; clientId: string; fileId: string };

type Attempt = { token: Token; facts: Facts };

/** One request by one of a client's own people. */
export type PortalCase = { name: string; allowed: boolean; attempt: (home: Home) => Attempt };

type Content = {
  what: string;
  path: (home: Home) => string;
  scope: (typeof PORTAL_SCOPES)[number];
  collection: string;
  stored: Facts['stored'];
};

const CONTACT = 'jane';

const DOCUMENT: Content = {
  what: 'a shared document',
  path: (home) => `${clientOf(home)}/files/${home.fileId}`,
  scope: 'documents',
  collection: 'files',
  stored: CHECKED,
};
const INVOICE: Content = {
  what: 'the PDF of an invoice',
  path: (home) => `${clientOf(home)}/invoices/${home.fileId}.pdf`,
  scope: 'invoices',
  collection: 'invoices',
  stored: UNCHECKED,
};

function portalOf({ workspaceId, clientId }: Home): string {
  return `workspaces/${workspaceId}/portals/${clientId}`;
}

type Documents = Record<string, Record<string, Plain>>;

type Variation = {
  claims?: (home: Home) => Record<string, unknown>;
  person?: Record<string, Plain> | null;
  /** where the copy for the portal lies; undefined is nowhere */
  projected?: ((home: Home) => string) | null;
  more?: (home: Home) => Documents;
  facts?: (home: Home) => Partial<Facts>;
};

function attempt(content: Content, variation: Variation): PortalCase['attempt'] {
  return (home) => {
    const portal = portalOf(home);
    const person = variation.person === undefined ? { status: 'active', scopes: [...PORTAL_SCOPES] } : variation.person;
    const projected =
      variation.projected === undefined
        ? `${portal}/${content.collection}/${home.fileId}`
        : variation.projected?.(home);
    const documents: Documents = {
      [clientOf(home)]: { memberUids: ['founder'] },
      ...(person !== null && { [`${portal}/people/${CONTACT}`]: person }),
      ...(projected !== undefined && { [projected]: { version: 1 } }),
      ...variation.more?.(home),
    };
    const claims = variation.claims?.(home) ?? { p: { [home.workspaceId]: home.clientId } };
    const facts: Facts = {
      method: 'get',
      path: content.path(home),
      stored: content.stored,
      incoming: null,
      documents,
      ...variation.facts?.(home),
    };
    return { token: { uid: CONTACT, claims }, facts };
  };
}

function staff(home: Home, permissions: readonly Permission[], linked: boolean): Documents {
  return {
    [`workspaces/${home.workspaceId}/members/${CONTACT}`]: { status: 'active', permissions: [...permissions] },
    [clientOf(home)]: { memberUids: linked ? ['founder', CONTACT] : ['founder'] },
  };
}

/** Somebody who is staff as well as one of the client's people. */
function both(permissions: readonly Permission[], linked: boolean): Variation {
  return {
    claims: ({ workspaceId, clientId }) => ({
      w: { [workspaceId]: permissionLetters(permissions) },
      p: { [workspaceId]: clientId },
    }),
    more: (home) => staff(home, permissions, linked),
  };
}

function allowedOf({ scope }: Content): Record<string, Variation> {
  return {
    'as they were let in': {},
    'with just this scope': { person: { status: 'active', scopes: [scope] } },
    'of several clients': {
      claims: ({ workspaceId, clientId }) => ({ p: { [workspaceId]: `a ${clientId} b`, rival: 'c' } }),
    },
    'who creates clients as staff': both(['clients.create'], false),
  };
}

function refusedOf({ scope, collection, path, stored }: Content): Record<string, Variation> {
  const others = PORTAL_SCOPES.filter((each) => each !== scope);
  return {
    'with the document alone': { claims: () => ({}) },
    'with the claim alone': { person: null },
    'whose access ended': { person: { status: 'revoked', scopes: [...PORTAL_SCOPES] } },
    'with every other scope': { person: { status: 'active', scopes: others } },
    'without scopes': { person: { status: 'active', scopes: [] } },
    'with scopes as text': { person: { status: 'active', scopes: scope } },
    'who claims another client': {
      claims: ({ workspaceId, clientId }) => ({ p: { [workspaceId]: `${clientId}0 x${clientId}` } }),
    },
    'who claims the client elsewhere': { claims: ({ clientId }) => ({ p: { rival: clientId } }) },
    'who claims clients as a list': {
      claims: ({ workspaceId, clientId }) => ({ p: { [workspaceId]: [clientId] } }),
    },
    'where it was not shared': { projected: null },
    'where another was shared': { projected: (home) => `${portalOf(home)}/${collection}/other` },
    'where it was shared as something else': {
      projected: (home) => `${portalOf(home)}/projects/${home.fileId}`,
    },
    'where another client shares it': {
      projected: (home) => `${portalOf({ ...home, clientId: 'other' })}/${collection}/${home.fileId}`,
    },
    'where only staff have it': { projected: (home) => `${clientOf(home)}/${collection}/${home.fileId}` },
    'who wants what lies below it': { facts: (home) => ({ path: `${path(home)}/thumbnail` }) },
    'who lists the folder': {
      facts: (home) => ({ method: 'list', stored: null, path: path(home).replace(/\/[^/]+$/u, '') }),
    },
    'who sends it': {
      facts: () => ({ method: 'create', stored: null, incoming: UNCHECKED }),
    },
    'who replaces it': { facts: () => ({ method: 'create', incoming: UNCHECKED }) },
    'who changes what is known about it': { facts: () => ({ method: 'update', incoming: stored }) },
    'who deletes it': { facts: () => ({ method: 'delete' }) },
  };
}

function cases(content: Content): PortalCase[] {
  function named(allowed: boolean) {
    return ([who, variation]: readonly [string, Variation]): PortalCase => ({
      name: `open ${content.what}, by a contact ${who}`,
      allowed,
      attempt: attempt(content, variation),
    });
  }
  return [
    ...Object.entries(allowedOf(content)).map(named(true)),
    ...Object.entries(refusedOf(content)).map(named(false)),
  ];
}

/** What differs between documents and invoices. */
const APART: readonly PortalCase[] = [
  {
    name: 'open a shared document that nobody looked at',
    allowed: false,
    attempt: attempt(DOCUMENT, { facts: () => ({ stored: UNCHECKED }) }),
  },
  {
    name: 'open a shared document, by staff who is linked to the client as well',
    allowed: true,
    attempt: attempt(DOCUMENT, { ...both(['clients.view'], true), projected: null }),
  },
  {
    name: 'open the PDF of an invoice, by staff who is linked to the client as well and sees no invoices as such',
    allowed: true,
    attempt: attempt(INVOICE, both(['clients.view'], true)),
  },
  ...['', '.png', '.pdf.pdf'].map((ending): PortalCase => ({
    name: `open what lies beside the invoices as "${ending}"`,
    allowed: false,
    attempt: attempt(INVOICE, {
      facts: (home) => ({ path: `${clientOf(home)}/invoices/${home.fileId}${ending}` }),
      more: (home) => ({ [`${portalOf(home)}/invoices/${home.fileId}${ending}`]: { version: 1 } }),
    }),
  })),
];

const LOGO: Content = {
  ...DOCUMENT,
  what: 'the logo',
  path: ({ workspaceId, fileId }) => `workspaces/${workspaceId}/company/logos/${fileId}`,
};

/** Whoever has any portal of the workspace, whatever their scopes. */
const LOGO_VARIATIONS: readonly (readonly [string, boolean, Variation])[] = [
  ['as they were let in', true, {}],
  ['without scopes', true, { person: { status: 'active', scopes: [] }, projected: null }],
  [
    'of several clients',
    true,
    { claims: ({ workspaceId, clientId }) => ({ p: { [workspaceId]: `${clientId} b`, rival: 'c' } }) },
  ],
  ['with the document alone', false, { claims: () => ({}) }],
  ['with a blank claim', false, { claims: ({ workspaceId }) => ({ p: { [workspaceId]: '' } }) }],
  ['with the claim alone', false, { person: null }],
  ['whose access ended', false, { person: { status: 'revoked', scopes: [...PORTAL_SCOPES] } }],
  ['of another workspace', false, { claims: ({ clientId }) => ({ p: { rival: clientId } }) }],
  ['while nobody looked at it', false, { facts: () => ({ stored: UNCHECKED }) }],
  ['who replaces it', false, { facts: () => ({ method: 'create', incoming: CHECKED }) }],
  ['who deletes it', false, { facts: () => ({ method: 'delete' }) }],
];
const LOGO_CASES = LOGO_VARIATIONS.map(([who, allowed, variation]): PortalCase => ({
  name: `open the logo, by a contact ${who}`,
  allowed,
  attempt: attempt(LOGO, variation),
}));

export const PORTAL_CASES: readonly PortalCase[] = [...cases(DOCUMENT), ...cases(INVOICE), ...APART, ...LOGO_CASES];
