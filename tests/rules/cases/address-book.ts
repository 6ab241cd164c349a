import { ADDRESS_KINDS } from '@clientele/domain/address';
import type { Data } from '../emulator/values.ts';
import { FORGED_STAMPS } from './client-fields.ts';
import { address, editor, newClient, PAST, stamps, storedClient, type Scene } from './scene.ts';
import {
  type ClientWrite,
  family,
  leavingOut,
  onClientWith,
  saying,
  type Situation,
  type Variation,
  writing,
} from './situation.ts';

/** Two sites and a billing address: every rule about defaults can be broken from here. */
const BOOK = { a1: address('site'), a2: address('site', { line1: '2 Side St' }), b1: address('billing') };
const DEFAULTS = { site: 'a1', billing: 'b1' };

function moving(addresses: Data, defaultAddresses: Data, change: Data): (scene: Scene) => ClientWrite {
  return (scene) => {
    const before = { ...storedClient(scene), addresses: BOOK, defaultAddresses: DEFAULTS };
    const after = { ...before, addresses, defaultAddresses, ...stamps(before, change) };
    return { token: editor(scene), before, after, also: [], given: {} };
  };
}

function writingAddress(id: string, value: unknown): Variation {
  return (write) => {
    const addresses = write.after['addresses'] as Data;
    return { ...write, after: { ...write.after, addresses: { ...addresses, [id]: value } } };
  };
}

const WIDTHS = { label: 80, line1: 120, line2: 120, line3: 120, city: 80, county: 80, postalCode: 20 };

const GOOD_ADDRESSES: Data = {
  ...Object.fromEntries(
    Object.entries(WIDTHS).map(([key, max]) => [`${key} of ${max}`, address('shipping', { [key]: 'x'.repeat(max) })]),
  ),
  'no label': address('shipping', { label: '' }),
  'no subdivision': address('shipping', { subdivision: '' }),
  'subdivision GB-ENG': address('shipping', { subdivision: 'GB-ENG' }),
};

const BAD_ADDRESSES: Data = {
  ...Object.fromEntries(
    Object.entries(WIDTHS).map(([key, max]) => [
      `${key} of ${max + 1}`,
      address('shipping', { [key]: 'x'.repeat(max + 1) }),
    ]),
  ),
  ...Object.fromEntries(
    Object.keys(address()).map((key) => [`no ${key}`, { ...address('shipping'), [key]: undefined }]),
  ),
  ...Object.fromEntries(
    Object.keys(address()).map((key) => [`${key} of another type`, address('shipping', { [key]: 5 })]),
  ),
  ...Object.fromEntries(
    Object.keys(WIDTHS).map((key) => [`${key} of two lines`, address('shipping', { [key]: 'a\nb' })]),
  ),
  'blank first line': address('shipping', { line1: '' }),
  'untrimmed city': address('shipping', { city: ' Bern' }),
  'a fifth kind': address('home'),
  'country in small letters': address('shipping', { country: 'us' }),
  'no country': address('shipping', { country: '' }),
  'a country of three letters': address('shipping', { country: 'USA' }),
  'subdivision without its country': address('shipping', { subdivision: 'CA' }),
  'a subdivision of four letters': address('shipping', { subdivision: 'US-CALI' }),
  'a subdivision without letters': address('shipping', { subdivision: 'US-' }),
  'a key of its own': address('shipping', { isAdmin: true }),
  'not a map': 'somewhere',
};

const EVERY_DEFAULT_BROKEN = Object.fromEntries(
  ADDRESS_KINDS.flatMap((kind): [string, Variation][] => [
    [`${kind} default is of another kind`, withDefault(kind, kind === 'billing' ? 'a1' : 'b1')],
    [`${kind} default is nowhere`, withDefault(kind, 'nowhere')],
  ]),
);

function withDefault(kind: string, id: unknown): Variation {
  return (write) => {
    const defaultAddresses = { ...(write.after['defaultAddresses'] as Data), [kind]: id };
    return { ...write, after: { ...write.after, defaultAddresses } };
  };
}

function full(count: number): Data {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`n${index}`, address('site')]));
}

const adding = moving({ ...BOOK, c1: address('shipping') }, { ...DEFAULTS, shipping: 'c1' }, { addressId: 'c1' });
const replacing = moving({ ...BOOK, a1: address('site', { city: 'Bern' }) }, DEFAULTS, { addressId: 'a1' });
const removing = moving({ a1: BOOK.a1, a2: BOOK.a2 }, { site: 'a1' }, { addressId: 'b1' });
const removingOneOfTwo = moving({ a2: BOOK.a2, b1: BOOK.b1 }, { site: 'a2', billing: 'b1' }, { addressId: 'a1' });
const choosing = moving(BOOK, { ...DEFAULTS, site: 'a2' }, {});

/** An address of every kind and a second site. */
const EVERY_KIND = Object.fromEntries(ADDRESS_KINDS.map((kind) => [`d${kind}`, address(kind)]));
const EVERY_DEFAULT = Object.fromEntries(ADDRESS_KINDS.map((kind) => [kind, `d${kind}`]));

function choosingAmongAll(scene: Scene): ClientWrite {
  const addresses = { ...EVERY_KIND, a2: address('site') };
  const before = { ...storedClient(scene), addresses, defaultAddresses: { ...EVERY_DEFAULT, site: 'a2' } };
  const after = { ...before, defaultAddresses: EVERY_DEFAULT, ...stamps(before) };
  return { token: editor(scene), before, after, also: [], given: {} };
}

function withoutDefault(kind: string): Variation {
  return (write) => {
    const { [kind]: _dropped, ...defaultAddresses } = write.after['defaultAddresses'] as Data;
    return { ...write, after: { ...write.after, defaultAddresses } };
  };
}

/** A book of 200, of which one is edited: the limit counts, the size costs nothing. */
function among(count: number): (scene: Scene) => ClientWrite {
  return (scene) => {
    const before = { ...storedClient(scene), addresses: full(count - 1), defaultAddresses: { site: 'n0' } };
    const after = {
      ...before,
      addresses: { ...before.addresses, z: address('site') },
      ...stamps(before, { addressId: 'z' }),
    };
    return { token: editor(scene), before, after, also: [], given: {} };
  };
}

export function addressSituations(): Situation[] {
  return [
    ...family('add an address', adding, {
      allowed: eachAddress(GOOD_ADDRESSES),
      refused: {
        ...eachAddress(BAD_ADDRESSES),
        ...EVERY_DEFAULT_BROKEN,
        ...FORGED_STAMPS,
        'unnamed in change': writing({ change: {} }),
        'another named in change': saying({ addressId: 'a1' }),
        'without a default': writing({ defaultAddresses: DEFAULTS }),
        'default of a fifth kind': withDefault('isAdmin', 'c1'),
        'default that is no text': withDefault('site', 5),
        'a second one in the same write': writingAddress('isAdmin', address('shipping')),
        'another removed in the same write': writing({
          addresses: { a1: BOOK.a1, b1: BOOK.b1, c1: address('shipping') },
        }),
        'another edited in the same write': writingAddress('a2', address('site', { city: 'Bern' })),
        'with a field in the same write': writing({ displayName: 'Acme Holdings' }),
        'no addresses': leavingOut('addresses'),
        'no defaultAddresses': leavingOut('defaultAddresses'),
        'addresses as a list': writing({ addresses: [address('shipping')] }),
        'in the Trash': onClientWith({ deleted: true, deletedAt: PAST, deletedBy: 'founder' }),
        'to a client of others': onClientWith({ memberUids: ['founder'] }),
      },
    }),
    ...['c-1', 'c 1', 'ä1', 'x'.repeat(21)].flatMap((id) => [badId(id)]),
    ...family('replace an address', replacing, {
      allowed: { 'with the same': writing({ addresses: BOOK }) },
      refused: {
        'that changes its kind and keeps the default': writingAddress('a1', address('shipping')),
        'by something without a country': writingAddress('a1', address('site', { country: '' })),
        'and drop the default of its kind': writing({ defaultAddresses: { billing: 'b1' } }),
        'and drop the default of another kind': writing({ defaultAddresses: { site: 'a1' } }),
      },
    }),
    ...family('remove an address', removing, {
      refused: {
        'and keep it as the default': writing({ defaultAddresses: DEFAULTS }),
        'that is not named': saying({ addressId: 'a1' }),
        'and another': writing({ addresses: { a1: BOOK.a1 } }),
        'and drop another default': writing({ defaultAddresses: {} }),
      },
    }),
    ...family('remove one of two', removingOneOfTwo, {
      refused: { 'and keep it as the default': writing({ defaultAddresses: DEFAULTS }) },
    }),
    ...family('choose another default', choosing, {
      allowed: { 'and name it': saying({ addressId: 'a2' }) },
      refused: {
        'of another kind': withDefault('site', 'b1'),
        'drop it': writing({ defaultAddresses: { billing: 'b1' } }),
      },
    }),
    ...family('choose among all kinds', choosingAmongAll, {
      refused: Object.fromEntries(
        ADDRESS_KINDS.map((kind) => [`and drop the default ${kind} address`, withoutDefault(kind)]),
      ),
    }),
    ...family('the 200th address', among(200), { refused: { 'and the 201st': (_write, scene) => among(201)(scene) } }),
  ];
}

function eachAddress(values: Data): Record<string, Variation> {
  return Object.fromEntries(Object.entries(values).map(([label, value]) => [label, writingAddress('c1', value)]));
}

/** An id that breaks the pattern is the one thing wrong: everything else names it correctly. */
function badId(id: string): Situation {
  const base = moving({ ...BOOK, [id]: address('shipping') }, { ...DEFAULTS, shipping: id }, { addressId: id });
  const [situation] = family(`add an address under the id ${JSON.stringify(id)}`, base, { refused: {} });
  if (situation === undefined) throw new Error('A family holds at least its base.');
  return { ...situation, allowed: false };
}

/** The address that a new record may come with. */
export function firstAddressSituations(): Situation[] {
  function creating(scene: Scene): ClientWrite {
    return { token: editor(scene), before: null, after: { ...newClient(scene), code: '' }, also: [], given: {} };
  }
  return family('create with an address', creating, {
    refused: {
      'unnamed in change': writing({ change: {} }),
      'two of them': writing({ addresses: { a1: address(), a2: address() } }),
      'without a default': writing({ defaultAddresses: {} }),
      'default of another kind': writing({ defaultAddresses: { billing: 'a1' } }),
      'and one default too many': writing({ defaultAddresses: { site: 'a1', billing: 'a1' } }),
      'and a default of a fifth kind': writing({ defaultAddresses: { site: 'a1', isAdmin: 'a1' } }),
      'default that is nowhere': writing({ defaultAddresses: { site: 'a2' } }),
      'default but no address': writing({ addresses: {} }),
      'without a country': writing({ addresses: { a1: address('site', { country: '' }) } }),
      'addresses as a list': writing({ addresses: [] }),
    },
  });
}
