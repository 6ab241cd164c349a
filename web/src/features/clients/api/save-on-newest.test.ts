import { BLANK_CLIENT, type Client, NO_SUMMARIES } from '@clientele/domain/client';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../../../firebase/failure.ts';
import { saveOnNewest, type SavePlan } from './save-on-newest.ts';

function client(version: number, part: Partial<Client> = {}): Client {
  const at = new Date(2026, 0, version);
  return {
    ...BLANK_CLIENT,
    ...NO_SUMMARIES,
    id: 'c1',
    ownerUid: 'me',
    memberUids: ['me'],
    deleted: false,
    deletedAt: null,
    deletedBy: '',
    version,
    createdAt: at,
    createdBy: 'me',
    updatedAt: at,
    updatedBy: 'me',
    change: {},
    ...part,
  };
}

const DENIED = { code: 'permission-denied' };

/** A server at a given version: takes a write on exactly that version and refuses every other, as the rules do. */
function serverAt(stored: Client | null) {
  const written: number[] = [];
  return {
    written,
    plan: (on: Client): SavePlan => ({
      status: 'write',
      write: async () => {
        if (on !== stored) throw DENIED;
        written.push(on.version);
      },
    }),
    reread: async () => stored,
  };
}

async function failure(save: Promise<unknown>): Promise<string> {
  try {
    await save;
  } catch (error) {
    return failureOf(error).code;
  }
  return 'none';
}

async function mustNotBeRead(): Promise<never> {
  throw new Error('must not be read');
}

test('nobody was faster: written at once, nothing read', async () => {
  const seen = client(3);
  const server = serverAt(seen);
  expect(await saveOnNewest({ seen, plan: server.plan, reread: mustNotBeRead })).toEqual({ status: 'saved' });
  expect(server.written).toEqual([3]);
});

test('somebody was faster: planned again on theirs', async () => {
  const server = serverAt(client(4, { updatedBy: 'them' }));
  expect(await saveOnNewest({ seen: client(3), ...server })).toEqual({ status: 'saved' });
  expect(server.written).toEqual([4]);
});

test('an earlier write of mine was refused and somebody else has got its number', async () => {
  const server = serverAt(client(4, { updatedBy: 'them' }));
  expect(await saveOnNewest({ seen: client(4, { updatedBy: 'me' }), ...server })).toEqual({ status: 'saved' });
});

test('theirs says the same already: nothing is written', async () => {
  const outcome = await saveOnNewest({
    seen: client(3),
    plan: () => ({ status: 'unchanged' }),
    reread: async () => null,
  });
  expect(outcome).toEqual({ status: 'saved' });
});

test('theirs says something else: the person is asked, against the newest version', async () => {
  const theirs = client(4, { phone: '+12', updatedBy: 'them' });
  const conflicts = [{ key: 'phone', base: '', mine: '+11', theirs: '+12' }];
  const server = serverAt(null);
  const outcome = await saveOnNewest({
    seen: client(3),
    plan: (on) => (on === theirs ? { status: 'conflict', conflicts } : server.plan(on)),
    reread: async () => theirs,
  });
  expect(outcome).toEqual({ status: 'conflict', conflicts, on: theirs });
});

describe('gives up', () => {
  test('when the newest version is the one that was refused: the right is missing', async () => {
    const seen = client(3);
    const { plan } = serverAt(null);
    expect(await failure(saveOnNewest({ seen, plan, reread: async () => client(3) }))).toBe('permission_denied');
  });

  test.each([
    ['gone', null],
    ['in the Trash', client(4, { deleted: true })],
  ])('when the record is %s', async (_where, newest) => {
    const { plan } = serverAt(null);
    expect(await failure(saveOnNewest({ seen: client(3), plan, reread: async () => newest }))).toBe('client_not_found');
  });

  test('when others keep being faster', async () => {
    const { plan } = serverAt(null);
    let version = 3;
    async function reread(): Promise<Client> {
      version += 1;
      return client(version);
    }
    expect(await failure(saveOnNewest({ seen: client(3), plan, reread }))).toBe('version_conflict');
  });

  test('at once when the failure is another one', async () => {
    function plan(): SavePlan {
      return { status: 'write', write: async () => Promise.reject({ code: 'unavailable' }) };
    }
    expect(await failure(saveOnNewest({ seen: client(3), plan, reread: mustNotBeRead }))).toBe('offline');
  });
});
