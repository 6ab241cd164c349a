import type { Question, Verdict } from './verdict.ts';

export type RulesetCase = {
  source: string;
  what: string;
  /** The statements of the block `match /b/{bucket}/o`. */
  body: string;
  asked: readonly (readonly [Question, Verdict])[];
};

const CONDITIONS = 'https://firebase.google.com/docs/storage/security/rules-conditions';
const SYNTAX = 'https://firebase.google.com/docs/storage/security/core-syntax';
const LANGUAGE = 'https://firebase.google.com/docs/rules/rules-language';

const ALICE = { uid: 'alice', token: { group: 'red', email_verified: true } };
const BOB = { uid: 'bob', token: { group: 'blue' } };

/** Whole rules with requests that they allow and deny, one for each feature that the Storage documentation describes. */
export const RULESET_CASES: readonly RulesetCase[] = [
  {
    source: `${CONDITIONS}#public`,
    what: 'a condition on the stored file',
    body: `match /public/{name} { allow read: if resource.size < 100 * 1024 && resource.contentType.matches('image/.*'); }`,
    asked: [
      [{ name: 'public/a', resource: { size: 500, contentType: 'image/png' } }, 'allow'],
      [{ name: 'public/a', resource: { size: 102_400, contentType: 'image/png' } }, 'deny'],
      [{ name: 'public/a', resource: { size: 500, contentType: 'text/html' } }, 'deny'],
      [{ name: 'public/a', resource: null }, 'error'],
    ],
  },
  {
    source: `${CONDITIONS}#authentication`,
    what: 'signed in, the owner of the path, a claim, metadata',
    body: `
      match /internal/{name} { allow read: if request.auth != null; }
      match /user/{userId}/{rest=**} { allow write: if request.auth.uid == userId; }
      match /group/{groupId}/{name} {
        allow read: if resource.metadata.owner == request.auth.token.group;
        allow write: if request.auth.token.group == groupId;
      }`,
    asked: [
      [{ name: 'internal/a', auth: ALICE }, 'allow'],
      [{ name: 'internal/a', auth: null }, 'deny'],
      [{ method: 'create', name: 'user/alice/deep/er', auth: ALICE }, 'allow'],
      [{ method: 'create', name: 'user/alice/deep/er', auth: BOB }, 'deny'],
      [{ method: 'create', name: 'user/alice/deep/er', auth: null }, 'error'],
      [{ method: 'create', name: 'group/red/a', auth: ALICE }, 'allow'],
      [{ method: 'create', name: 'group/red/a', auth: BOB }, 'deny'],
      [{ name: 'group/any/a', auth: ALICE, resource: { metadata: { owner: 'red' } } }, 'allow'],
      [{ name: 'group/any/a', auth: ALICE, resource: { metadata: { owner: 'blue' } } }, 'deny'],
      [{ name: 'group/any/a', auth: ALICE, resource: { metadata: {} } }, 'error'],
    ],
  },
  {
    source: `${CONDITIONS}#data_validation`,
    what: 'validating an upload against what is stored',
    body: `
      match /images/{name} {
        allow create: if resource == null && request.resource.size < 5 * 1024 * 1024
          && request.resource.contentType.matches('image/.*') && request.resource.metadata.get('owner', '') == request.auth.uid;
        allow update: if request.resource.md5Hash == resource.md5Hash
          && request.resource.metadata.diff(resource.metadata).affectedKeys().hasOnly(['title']);
      }`,
    asked: [
      [{ method: 'create', name: 'images/a', auth: ALICE, incoming: image({ owner: 'alice' }) }, 'allow'],
      [{ method: 'create', name: 'images/a', auth: BOB, incoming: image({ owner: 'alice' }) }, 'deny'],
      [{ method: 'create', name: 'images/a', auth: ALICE, incoming: image({}) }, 'deny'],
      [{ method: 'create', name: 'images/a', auth: ALICE, incoming: image({ owner: 'alice' }, 5_242_880) }, 'deny'],
      [
        {
          method: 'create',
          name: 'images/a',
          auth: ALICE,
          incoming: image({ owner: 'alice' }, 1, 'application/x-image/'),
        },
        'deny',
      ],
      [
        { method: 'create', name: 'images/a', auth: ALICE, resource: image({}), incoming: image({ owner: 'alice' }) },
        'deny',
      ],
      [
        { method: 'update', name: 'images/a', resource: image({ title: 'a' }), incoming: image({ title: 'b' }) },
        'allow',
      ],
      [
        { method: 'update', name: 'images/a', resource: image({ title: 'a' }), incoming: image({ owner: 'b' }) },
        'deny',
      ],
      [{ method: 'delete', name: 'images/a', auth: ALICE, resource: image({}) }, 'deny'],
    ],
  },
  {
    source: `${CONDITIONS}#custom_functions`,
    what: 'functions with arguments, variables and the scope around them',
    body: `
      function isOwner(uid) { let who = request.auth.uid; return who == uid; }
      function either(first, second) { return first || second; }
      match /files/{userId}/{name} {
        function mine() { return isOwner(userId); }
        allow read: if either(mine(), name == 'shared');
      }`,
    asked: [
      [{ name: 'files/alice/a', auth: ALICE }, 'allow'],
      [{ name: 'files/alice/a', auth: BOB }, 'deny'],
      [{ name: 'files/alice/shared', auth: BOB }, 'allow'],
      // The error of the one argument does not matter where the other one decides.
      [{ name: 'files/alice/shared', auth: null }, 'allow'],
      [{ name: 'files/alice/a', auth: null }, 'error'],
    ],
  },
  {
    source: `${CONDITIONS}#enhance_with_firestore`,
    what: 'decisions from Firestore documents',
    body: `
      function member(uid) { return firestore.get(/databases/(default)/documents/members/$(uid)).data; }
      match /clients/{c}/{name} {
        allow read: if member(request.auth.uid).status == 'active' && c in member(request.auth.uid).clients;
        allow create: if firestore.exists(/databases/(default)/documents/clients/$(c));
      }`,
    asked: [
      [{ name: 'clients/c1/a', auth: ALICE, documents: members('active', ['c1']) }, 'allow'],
      [{ name: 'clients/c1/a', auth: ALICE, documents: members('removed', ['c1']) }, 'deny'],
      [{ name: 'clients/c1/a', auth: ALICE, documents: members('active', ['c2']) }, 'deny'],
      [{ name: 'clients/c1/a', auth: BOB, documents: members('active', ['c1']) }, 'error'],
      [{ name: 'clients/c1/a', auth: null, documents: members('active', ['c1']) }, 'error'],
      [{ method: 'create', name: 'clients/c1/a', documents: { 'clients/c1': {} } }, 'allow'],
      [{ method: 'create', name: 'clients/c2/a', documents: { 'clients/c1': {} } }, 'deny'],
      [{ method: 'create', name: 'clients/../a', documents: { 'clients/..': {} } }, 'deny'],
    ],
  },
  {
    source: `${SYNTAX}#granular_operations`,
    what: 'read and write stand for their parts',
    body: `
      match /read/{n} { allow read; }
      match /write/{n} { allow write; }
      match /get/{n} { allow get; }
      match /most/{n} { allow get, create, update: if true; }`,
    asked: [
      [{ method: 'get', name: 'read/a' }, 'allow'],
      [{ method: 'list', name: 'read/a' }, 'allow'],
      [{ method: 'create', name: 'read/a' }, 'deny'],
      [{ method: 'create', name: 'write/a' }, 'allow'],
      [{ method: 'update', name: 'write/a' }, 'allow'],
      [{ method: 'delete', name: 'write/a' }, 'allow'],
      [{ method: 'get', name: 'write/a' }, 'deny'],
      [{ method: 'list', name: 'get/a' }, 'deny'],
      [{ method: 'update', name: 'most/a' }, 'allow'],
      [{ method: 'delete', name: 'most/a' }, 'deny'],
    ],
  },
  {
    source: `${SYNTAX}#request-matching`,
    what: 'paths and wildcards',
    body: `
      match /exact/profile.png { allow read; }
      match /one/{name} { allow read: if name.matches('.+[.]png'); }
      match /any/{rest=**} { allow read: if rest[0] == 'a'; }
      match /none/{id}/{rest=**} { allow read: if rest is path; }
      match /{before=**}/tail { allow read: if before == /x/y; }
      match /outer { match /inner/{id} { allow read: if id == 'i'; } allow list; }`,
    asked: [
      [{ name: 'exact/profile.png' }, 'allow'],
      [{ name: 'exact/other.png' }, 'deny'],
      [{ name: 'exact/profile.png/more' }, 'deny'],
      [{ name: 'exact' }, 'deny'],
      [{ name: 'one/a.png' }, 'allow'],
      [{ name: 'one/a/b.png' }, 'deny'],
      [{ name: 'any/a/b/c' }, 'allow'],
      [{ name: 'any/b/a' }, 'deny'],
      [{ name: 'any' }, 'error'],
      [{ name: 'none/id' }, 'allow'],
      [{ name: 'x/y/tail' }, 'allow'],
      [{ name: 'x/tail' }, 'deny'],
      [{ name: 'outer/inner/i' }, 'allow'],
      [{ name: 'outer/inner/j' }, 'deny'],
      [{ method: 'list', name: 'outer' }, 'allow'],
      [{ method: 'list', name: 'outer/inner' }, 'deny'],
      [{ name: 'one//a.png' }, 'error'],
    ],
  },
  {
    source: `${LANGUAGE}#overlapping_match_statements`,
    what: 'one allow that is true is enough',
    body: `
      match /both/{name} { allow read: if false; allow read: if request.nope.x; allow read: if name == 'yes'; }
      match /both/{rest=**} { allow read: if rest == /wide; }
      match /{everything=**} { allow read: if false; }`,
    asked: [
      [{ name: 'both/yes' }, 'allow'],
      [{ name: 'both/wide' }, 'allow'],
      [{ name: 'both/no' }, 'error'],
      [{ name: 'else' }, 'deny'],
    ],
  },
];

function image(
  metadata: Readonly<Record<string, string>>,
  size = 1000,
  contentType = 'image/png',
): { size: number; contentType: string; md5Hash: string; metadata: Readonly<Record<string, string>> } {
  return { size, contentType, md5Hash: 'same', metadata };
}

function members(status: string, clients: readonly string[]): NonNullable<Question['documents']> {
  return { 'members/alice': { status, clients } };
}
