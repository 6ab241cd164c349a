import { paths } from '@clientele/domain/paths';
import type { Permission } from '@clientele/domain/permissions';
import type { Token, Write } from '../emulator/firestore.ts';
import { SERVER_TIME, type Data } from '../emulator/values.ts';
import { freeing, held, reserving, second } from './reservations.ts';
import { chief, editor, member, stamps, storedClient, tokenOf, type Scene } from './scene.ts';
import type { Situation } from './situation.ts';

type Lone = {
  token: (scene: Scene) => Token;
  commit: (scene: Scene) => Write[];
  client?: (scene: Scene) => Data;
  reserved?: boolean;
};

const DELETER: readonly Permission[] = ['clients.view', 'clients.view_all', 'clients.delete'];

/** Moves clients to the Trash, and may neither create nor edit them. */
function deleter(scene: Scene): NonNullable<Token> {
  return tokenOf('deleter', scene.workspace, DELETER);
}

/** A client that the chief wrote last, some time ago. */
function writtenByChief(scene: Scene): Data {
  return { ...storedClient(scene), updatedBy: 'chief' };
}

function trashing(scene: Scene, uid: string, before: Data): Write {
  const data = { ...before, deleted: true, deletedAt: SERVER_TIME, deletedBy: uid, ...stamps(before), updatedBy: uid };
  return { set: paths.client(scene.workspace, scene.client), data };
}

/** Writes to codes alone, or beside a client that does not answer for them. All refused. */
const LONE: Readonly<Record<string, Lone>> = {
  'free a code that its client still uses': { token: chief, commit: (scene) => [freeing(scene, scene.code)] },
  'free a code left behind, without writing its client': {
    token: chief,
    commit: (scene) => [freeing(scene, scene.code)],
    client: (scene) => ({ ...writtenByChief(scene), code: '' }),
  },
  'reserve a free code for nobody': { token: chief, commit: (scene) => [reserving(scene, second(scene), 'nobody')] },
  'reserve a code that a client names, without writing the client': {
    token: chief,
    commit: (scene) => [reserving(scene, second(scene))],
    client: (scene) => ({ ...writtenByChief(scene), code: second(scene) }),
  },
  'steal a reservation': { token: chief, commit: (scene) => [reserving(scene, scene.code, 'thief')] },
  'write the own reservation again': { token: chief, commit: (scene) => [reserving(scene, scene.code)] },
  'free a code while its client goes to the Trash': {
    token: editor,
    commit: (scene) => [trashing(scene, 'editor', storedClient(scene)), freeing(scene, scene.code)],
  },
  'reserve a code as one who may only delete': {
    token: deleter,
    commit: (scene) => [trashing(scene, 'deleter', storedClient(scene)), reserving(scene, scene.code)],
    reserved: false,
  },
  'free a code left behind as one who may only delete': {
    token: deleter,
    commit: (scene) => [trashing(scene, 'deleter', { ...storedClient(scene), code: '' }), freeing(scene, scene.code)],
    client: (scene) => ({ ...storedClient(scene), code: '' }),
  },
};

export function loneCodeSituations(): Situation[] {
  return Object.entries(LONE).map(([name, { token, commit, client = storedClient, reserved = true }]) => ({
    name,
    allowed: false,
    attempt: (scene) => ({
      token: token(scene),
      given: {
        ...(reserved && held(scene, scene.code, scene.client)),
        [paths.client(scene.workspace, scene.client)]: client(scene),
        [paths.member(scene.workspace, 'deleter')]: member(DELETER),
      },
      request: { commit: commit(scene) },
    }),
  }));
}
