import { paths } from '@clientele/domain/paths';
import type { Write } from '../emulator/firestore.ts';
import type { Data } from '../emulator/values.ts';
import { CODE_VALUES } from './field-values.ts';
import { freeing, held, reserving, second } from './reservations.ts';
import { editor, newClient, stamps, storedClient, trashedClient, type Scene } from './scene.ts';
import { family, onClientWith, type ClientWrite, type Situation, type Variation } from './situation.ts';

function writtenAgain(before: Data, change: Data = {}): Data {
  return { ...before, displayName: 'Acme Holdings', ...change, ...stamps(before) };
}

function creating(scene: Scene): ClientWrite {
  return {
    token: editor(scene),
    before: null,
    after: newClient(scene),
    also: [reserving(scene, scene.code)],
    given: {},
  };
}

/** From one code to another: the new one is reserved and the old one freed in the same batch. */
function changing(scene: Scene): ClientWrite {
  const before = storedClient(scene);
  const after = writtenAgain(before, { code: second(scene) });
  const batch = [reserving(scene, second(scene)), freeing(scene, scene.code)];
  return { token: editor(scene), before, after, also: batch, given: held(scene, scene.code, scene.client) };
}

function dropping(scene: Scene): ClientWrite {
  const write = changing(scene);
  return { ...write, after: { ...write.after, code: '' }, also: [freeing(scene, scene.code)] };
}

function also(writes: (scene: Scene) => readonly Write[]): Variation {
  return (write, scene) => ({ ...write, also: writes(scene) });
}

function given(documents: (scene: Scene) => Record<string, Data>): Variation {
  return (write, scene) => ({ ...write, given: { ...write.given, ...documents(scene) } });
}

function other(scene: Scene, client: Data): Record<string, Data> {
  return { [paths.client(scene.workspace, `other-${scene.client}`)]: client };
}

/** The code belongs to a client of other people already. */
function taken(code: (scene: Scene) => string, client: (scene: Scene) => Data): Variation {
  return given((scene) => ({
    ...held(scene, code(scene), `other-${scene.client}`),
    ...other(scene, { ...client(scene), code: code(scene), memberUids: ['founder'] }),
  }));
}

const codeShapes = Object.fromEntries(
  CODE_VALUES.bad
    .filter((code) => typeof code === 'string' && code !== '' && !code.includes('/') && !code.includes('\u0000'))
    .map((code): [string, Variation] => [
      `code ${JSON.stringify(code)}, reserved as it is`,
      (write, scene) => ({ ...write, after: { ...write.after, code }, also: [reserving(scene, String(code))] }),
    ]),
);

const untold = Object.fromEntries(
  CODE_VALUES.bad.map((code): [string, Variation] => [
    `code ${JSON.stringify(code)}`,
    (write) => ({ ...write, after: { ...write.after, code } }),
  ]),
);

/** Reserved by some earlier mistake: then the client's own check is all that stands in the way. */
const reservedBefore = Object.fromEntries(
  Object.entries({
    'one letter': () => 'B',
    'seven letters': (scene: Scene) => `${scene.code}ZZZ`,
    'small letters': (scene: Scene) => scene.code.toLowerCase(),
  }).map(([label, code]): [string, Variation] => [
    `to ${label}, reserved already`,
    (write, scene) => ({
      ...write,
      after: { ...write.after, code: code(scene) },
      given: { ...write.given, ...held(scene, code(scene), scene.client) },
      also: [freeing(scene, scene.code)],
    }),
  ]),
);

export function codeSituations(): Situation[] {
  return [
    ...family('create with a code', creating, {
      allowed: { 'and none': (write) => ({ ...write, after: { ...write.after, code: '' }, also: [] }) },
      refused: {
        ...codeShapes,
        ...untold,
        'without its reservation': also(() => []),
        'reserved for another': also((scene) => [reserving(scene, scene.code, 'other')]),
        'another code reserved': also((scene) => [reserving(scene, second(scene))]),
        'reserved with more keys': also((scene) => [
          { set: paths.code(scene.workspace, scene.code), data: { clientId: scene.client, isAdmin: true } },
        ]),
        'reserved for a number': also((scene) => [reserving(scene, scene.code, 5)]),
        'taken by a client': taken((scene) => scene.code, storedClient),
        'taken by a client in the Trash': taken((scene) => scene.code, trashedClient),
        'and a second reservation': also((scene) => [reserving(scene, scene.code), reserving(scene, second(scene))]),
      },
    }),
    ...family('change the code', changing, {
      allowed: {
        'to one it reserved before': (write, scene) => ({
          ...write,
          given: { ...write.given, ...held(scene, second(scene), scene.client) },
          also: [freeing(scene, scene.code)],
        }),
        'not at all, with an issued invoice': (write, scene) => ({
          ...onClientWith({ issuedInvoices: 1, code: scene.code })(write, scene),
          also: [],
        }),
      },
      refused: {
        ...untold,
        ...reservedBefore,
        'with an issued invoice': onClientWith({ issuedInvoices: 1 }),
        'with an issued invoice, and keep the old one reserved': (write, scene) => ({
          ...onClientWith({ issuedInvoices: 1 })(write, scene),
          also: [reserving(scene, second(scene))],
        }),
        'and keep the old one reserved': also((scene) => [reserving(scene, second(scene))]),
        'without reserving the new one': also((scene) => [freeing(scene, scene.code)]),
        'to one taken by a client': taken(second, storedClient),
        'to one taken by a client in the Trash': taken(second, trashedClient),
        'to one taken, without writing it': (write, scene) => ({
          ...taken(second, storedClient)(write, scene),
          also: [freeing(scene, scene.code)],
        }),
        'and free the code of another client': (write, scene) => ({
          ...write,
          given: {
            ...write.given,
            ...held(scene, `${scene.code}YY`, `other-${scene.client}`),
            ...other(scene, { ...storedClient(scene), code: `${scene.code}YY` }),
          },
          also: [...write.also, freeing(scene, `${scene.code}YY`)],
        }),
      },
    }),
    ...family('drop the code', dropping, {
      allowed: {
        'that nobody reserved, as once was possible': (write) => ({ ...write, given: {}, also: [] }),
      },
      refused: {
        'with an issued invoice': onClientWith({ issuedInvoices: 1 }),
        'and keep it reserved': also(() => []),
        'and keep using it': (write, scene) => ({ ...write, after: { ...write.after, code: scene.code } }),
      },
    }),
  ];
}
