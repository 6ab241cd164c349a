import { newClient, stamps, storedClient, type Documents, type Scene } from '../cases/scene.ts';
import type { FirestoreRequest, Query, Write } from '../emulator/firestore.ts';
import type { Data } from '../emulator/values.ts';
import { nobody, type Judge } from './oracle.ts';

export type Method = 'get' | 'list' | 'create' | 'update' | 'delete';

/** `uid` is who asks ("nobody" when signed out), `linked` whether the client in question is linked to them. */
export type Place = { scene: Scene; uid: string; linked: boolean };

/** One thing that can be tried. `path` is the match block it aims at, as firestore.rules writes it, or any other path. */
export type Operation = {
  name: string;
  path: string;
  method: Method;
  may: Judge;
  /** Whether it matters that the client is linked to the person: then both are tried. */
  aboutClient?: boolean;
  request: (place: Place) => { given?: Documents; request: FirestoreRequest };
};

export function workspace({ scene }: Place): string {
  return `workspaces/${scene.workspace}`;
}

export function clientPath(place: Place): string {
  return `${workspace(place)}/clients/${place.scene.client}`;
}

export function portalPath(place: Place): string {
  return `${workspace(place)}/portals/${place.scene.client}`;
}

export function memberUids({ uid, linked }: Place): string[] {
  return linked ? ['founder', uid] : ['founder'];
}

/** A client that lies there, linked to the person or not. */
export function stored(place: Place): Data {
  return { ...storedClient(place.scene), memberUids: memberUids(place) };
}

export function existing(place: Place): Documents {
  return { [clientPath(place)]: stored(place) };
}

export function edited(before: Data, { uid }: Place, change: Data, about: Data = {}): Data {
  return { ...before, ...change, ...stamps(before, about), updatedBy: uid };
}

/** One edit of a client; `also` are the other writes of the batch. */
export function edit(
  change: Data | ((place: Place) => Data),
  about: Data = {},
  also: (place: Place) => Write[] = () => [],
): Operation['request'] {
  return (place) => {
    const data = edited(stored(place), place, typeof change === 'function' ? change(place) : change, about);
    return { given: existing(place), request: { commit: [{ set: clientPath(place), data }, ...also(place)] } };
  };
}

export function created(place: Place): Data {
  const { uid } = place;
  return { ...newClient(place.scene), ownerUid: uid, memberUids: [uid], createdBy: uid, updatedBy: uid };
}

export function list(collection: (place: Place) => string, query: (place: Place) => Query): Operation['request'] {
  return (place) => ({ request: { list: collection(place), query: query(place) } });
}

/** A document that no person writes: every kind of write to it, refused to all. */
export function unwritable(name: string, path: string, at: (place: Place) => string): Operation[] {
  const data = { active: 1, status: 'active', permissions: ['workspace.manage'], kind: 'client.updated', name: 'x' };
  return [
    {
      name: `create ${name}`,
      path,
      method: 'create',
      may: nobody,
      request: (place) => ({ request: { commit: [{ set: `${at(place)}-new`, data }] } }),
    },
    {
      name: `write ${name}`,
      path,
      method: 'update',
      may: nobody,
      request: (place) => ({ given: { [at(place)]: { name } }, request: { commit: [{ set: at(place), data }] } }),
    },
    {
      name: `delete ${name}`,
      path,
      method: 'delete',
      may: nobody,
      request: (place) => ({ given: { [at(place)]: { name } }, request: { commit: [{ delete: at(place) }] } }),
    },
  ];
}
