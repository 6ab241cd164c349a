import { paths } from '@clientele/domain/paths';
import { BLANK_POSITION, DEFAULT_RATE_LIMIT } from '@clientele/domain/position';
import { AMOUNT_LIMIT } from '@clientele/domain/money';
import type { Data } from '../emulator/values.ts';
import { FORGED_STAMPS } from './client-fields.ts';
import { NO_NAMES } from './field-values.ts';
import { chief, newStamps, stamps, STORED_STAMPS, type Scene } from './scene.ts';
import {
  family,
  leavingOut,
  same,
  variant,
  writing,
  type ClientWrite,
  type Home,
  type Situation,
  type Variation,
} from './situation.ts';

const CHIEF = 'chief';

/** A position as somebody who manages the workspace may create it. */
export function newPosition(): Data {
  return {
    ...BLANK_POSITION,
    name: 'Senior technician 🙂',
    description: 'Works alone.\n\n Leads a crew of four.',
    defaultRates: { hour_USD: '9500:x150:x200', day_USD: '72000::', hour_KWD: '0:12500:' },
    ...newStamps(CHIEF),
  };
}

export function storedPosition(): Data {
  return { ...newPosition(), ...STORED_STAMPS };
}

/** Every value as long, and every map as full, as it may be. */
export function fullPosition(): Data {
  const currencies = Array.from({ length: DEFAULT_RATE_LIMIT }, (_, index) => `AA${String.fromCharCode(65 + index)}`);
  return {
    ...newPosition(),
    name: 'x'.repeat(80),
    description: 'x y\n'.repeat(249).concat('x'),
    defaultRates: Object.fromEntries(
      currencies.map((currency) => [`hour_${currency}`, `${AMOUNT_LIMIT}:${AMOUNT_LIMIT}:${AMOUNT_LIMIT}`]),
    ),
  };
}

function withRates(defaultRates: unknown): Variation {
  return writing({ defaultRates });
}

const TYPED: { allowed: Record<string, Variation>; refused: Record<string, Variation> } = {
  allowed: {
    'without default rates': withRates({}),
    'with as many default rates as there may be': writing(fullOf('name', 'description', 'defaultRates')),
    'with every way to charge overtime': withRates({
      hour_USD: `${AMOUNT_LIMIT}:${AMOUNT_LIMIT}:`,
      day_USD: '1:x100:x500',
      hour_JPY: '12::x499',
    }),
  },
  refused: {
    ...FORGED_STAMPS,
    'updatedBy someone else': writing({ updatedBy: 'founder' }),
    'without a name': writing({ name: '' }),
    'with a name too long': writing({ name: 'x'.repeat(81) }),
    'with a number for a name': writing({ name: 5 }),
    'with two lines in the name': writing({ name: 'a\nb' }),
    ...Object.fromEntries(
      NO_NAMES.map((name): [string, Variation] => [`with the name ${JSON.stringify(name)}`, writing({ name })]),
    ),
    'with a description too long': writing({ description: 'x'.repeat(1001) }),
    'with a number for a description': writing({ description: 5 }),
    'with a text for retired': writing({ retired: 'false' }),
    'with a key of its own': writing({ isAdmin: true }),
    'without retired': leavingOut('retired'),
    'without default rates at all': leavingOut('defaultRates'),
    'with a list of default rates': withRates(['9500::']),
    'with a text for default rates': withRates('9500::'),
    'with an empty text for default rates': withRates(''),
    'with an empty list of default rates': withRates([]),
    'with one default rate too many': withRates({
      ...(fullPosition()['defaultRates'] as Data),
      day_USD: '1::',
    }),
    'with a default rate for a week': withRates({ week_USD: '9500::' }),
    'with a currency in small letters': withRates({ hour_usd: '9500::' }),
    'with a currency too long': withRates({ hour_USDX: '9500::' }),
    'with a default rate of two lines': withRates({ hour_USD: '9500::\n1::' }),
    'with a default rate that is a map': withRates({ hour_USD: { regularMinor: 9500 } }),
    'with a default rate that is a number': withRates({ hour_USD: 9500 }),
    'with a second default rate that is wrong': withRates({ day_USD: '1::', hour_USD: '-1::' }),
    'with a negative amount': withRates({ hour_USD: '-1::' }),
    'with an amount too large': withRates({ hour_USD: `${AMOUNT_LIMIT + 1}::` }),
    'with an overtime amount too large': withRates({ hour_USD: `1:${AMOUNT_LIMIT + 1}:` }),
    'with a double time amount too large': withRates({ hour_USD: `1::${AMOUNT_LIMIT + 1}` }),
    'with an amount that begins with zero': withRates({ hour_USD: '095::' }),
    'with half a cent': withRates({ hour_USD: '95.5::' }),
    'with a multiplier below one': withRates({ hour_USD: '9500:x99:' }),
    'with a multiplier above five': withRates({ hour_USD: '9500:x501:' }),
    'with a double time multiplier above five': withRates({ hour_USD: '9500::x501' }),
    'with a double time multiplier below one': withRates({ hour_USD: '9500::x099' }),
    'with terms cut short': withRates({ hour_USD: '9500:' }),
    'with terms gone on': withRates({ hour_USD: '9500:::' }),
    'with a multiplier for the regular rate': withRates({ hour_USD: 'x150::' }),
  },
};

function fullOf(...keys: readonly string[]): Data {
  const full = fullPosition();
  return Object.fromEntries(keys.map((key) => [key, full[key]]));
}

function creating(scene: Scene): ClientWrite {
  return { token: chief(scene), before: null, after: newPosition(), also: [], given: {} };
}

function editing(scene: Scene): ClientWrite {
  const before = storedPosition();
  const after = { ...before, ...stamps(before), updatedBy: CHIEF, name: 'Inspector' };
  return { token: chief(scene), before, after, also: [], given: {} };
}

const HOME: Home = { path: (scene) => paths.position(scene.workspace, scene.client) };

/** A position under a name that the app would not give it. */
function badlyNamed(id: string): Situation {
  return variant(`create a position: as ${id}`, false, creating, same, {
    path: (scene) => `${paths.positions(scene.workspace)}/${id}`,
  });
}

export function positionSituations(): Situation[] {
  return [
    ...family(
      'create a position',
      creating,
      {
        ...TYPED,
        refused: {
          ...TYPED.refused,
          'as a second version': writing({ version: 2 }),
          'without createdBy': leavingOut('createdBy'),
          'in the name of someone else': writing({ createdBy: 'founder' }),
        },
      },
      HOME,
    ),
    ...family(
      'edit a position',
      editing,
      {
        allowed: { ...TYPED.allowed, 'retiring it': writing({ retired: true }) },
        refused: { ...TYPED.refused, 'with another creator': writing({ createdBy: CHIEF }) },
      },
      HOME,
    ),
    badlyNamed('a-b'),
    badlyNamed('x'.repeat(21)),
  ];
}
