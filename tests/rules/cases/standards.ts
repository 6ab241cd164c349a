import { BLANK_STANDARD, COMPLIANCE_CATEGORIES, COMPLIANCE_CONSEQUENCES } from '@clientele/domain/compliance-standard';
import { paths } from '@clientele/domain/paths';
import type { Data } from '../emulator/values.ts';
import { FORGED_STAMPS } from './client-fields.ts';
import { NO_NAMES } from './field-values.ts';
import { chief, newStamps, type Scene, stamps, STORED_STAMPS, told } from './scene.ts';
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

/** A standard as somebody who manages the workspace may create it. */
export function newStandard(): Data {
  return {
    ...BLANK_STANDARD,
    code: 'ISO 9001',
    name: 'Quality management 🙂',
    issuer: 'ISO',
    description: 'Certificate of the whole company.\n\n Sites are listed in the annex.',
    ...newStamps(CHIEF),
  };
}

export function storedStandard(): Data {
  return { ...newStandard(), ...STORED_STAMPS };
}

/** Every value as long, and the list as full, as it may be. */
const LONG_CHANGE: Data = { reason: 'x'.repeat(500), bulkId: 'x'.repeat(40) };

export function fullStandard(): Data {
  return {
    ...newStandard(),
    code: 'x'.repeat(20),
    name: '🙂'.repeat(120),
    issuer: 'x'.repeat(120),
    description: 'x y\n'.repeat(499).concat('x'),
    category: 'contractual',
    consequence: 'block_new_projects',
    validityMonths: 120,
    reminderDays: [365, 364, 363, 362, 361, 360, 359, 358, 357, 1],
    retired: true,
    change: told(1, LONG_CHANGE),
  };
}

function each(key: string, values: readonly unknown[]): Record<string, Variation> {
  return Object.fromEntries(values.map((value) => [`${key} ${JSON.stringify(value)}`, writing({ [key]: value })]));
}

function tooLong(key: string, max: number): Record<string, Variation> {
  return { [`${key} too long`]: writing({ [key]: 'x'.repeat(max + 1) }) };
}

/** Ten reminders of which one is no day. */
function reminderAt(index: number, day: unknown): Variation {
  return writing({ reminderDays: Array.from({ length: 10 }, (_, place) => (place === index ? day : place + 1)) });
}

const POSITIONS = Array.from({ length: 10 }, (_, index) => index);

const TYPED: { allowed: Record<string, Variation>; refused: Record<string, Variation> } = {
  allowed: {
    ...each('category', COMPLIANCE_CATEGORIES),
    ...each('consequence', COMPLIANCE_CONSEQUENCES),
    ...each('validityMonths', [null, 1, 120]),
    ...each('reminderDays', [[], [1], [365, 1]]),
    ...each('evidenceRequired', [false]),
    ...each('issuer', ['']),
    ...each('description', ['']),
    'every value as long as it may be': (write, scene) =>
      writing({ ...fullStandard(), change: told(Number(write.after['version']), LONG_CHANGE) })(write, scene),
  },
  refused: {
    ...FORGED_STAMPS,
    'updatedBy someone else': writing({ updatedBy: 'founder' }),
    ...each('code', ['', 5, 'a\nb', ' a', null]),
    ...each('name', ['', 5, 'a\nb', null, ...NO_NAMES]),
    ...each('issuer', [null, 5, 'a\nb']),
    ...each('category', ['', 'other', 'Quality', null]),
    ...each('consequence', ['', 'block', null]),
    ...each('description', [null, 5, ' x']),
    ...each('evidenceRequired', ['true', null, 1]),
    ...each('retired', ['false', null]),
    ...each('validityMonths', [0, 121, 1.5, '12', -1]),
    ...each('reminderDays', [null, '30', { 0: 30 }, [30, 30], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]]),
    ...tooLong('code', 20),
    ...tooLong('name', 120),
    ...tooLong('issuer', 120),
    ...tooLong('description', 2000),
    ...Object.fromEntries(POSITIONS.map((index) => [`no day as reminder ${index + 1}`, reminderAt(index, 366)])),
    'a reminder on the day itself': reminderAt(0, 0),
    'half a day before': reminderAt(9, 20.5),
    'a reminder in words': reminderAt(0, '30'),
    'a key of its own': writing({ isAdmin: true }),
    ...Object.fromEntries(Object.keys(BLANK_STANDARD).map((key) => [`without ${key}`, leavingOut(key)])),
  },
};

function creating(scene: Scene): ClientWrite {
  return { token: chief(scene), before: null, after: newStandard(), also: [], given: {} };
}

function editing(scene: Scene): ClientWrite {
  const before = storedStandard();
  const after = { ...before, ...stamps(before), updatedBy: CHIEF, name: 'Quality' };
  return { token: chief(scene), before, after, also: [], given: {} };
}

function keepingStamps(vary: Variation): Variation {
  return (write, scene) => {
    const { version, createdAt, createdBy, updatedAt, updatedBy } = write.after;
    const varied = vary(write, scene);
    return { ...varied, after: { ...varied.after, version, createdAt, createdBy, updatedAt, updatedBy } };
  };
}

const ALLOWED = Object.fromEntries(
  Object.entries(TYPED.allowed).map(([label, vary]) => [label, keepingStamps(vary)] as const),
);

const HOME: Home = { path: (scene) => paths.standard(scene.workspace, scene.client) };

/** A standard under a name that the app would not give it. */
function badlyNamed(id: string): Situation {
  return variant(`create a standard: as ${id}`, false, creating, same, {
    path: (scene) => `${paths.standards(scene.workspace)}/${id}`,
  });
}

export function standardSituations(): Situation[] {
  return [
    ...family(
      'create a standard',
      creating,
      {
        allowed: ALLOWED,
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
      'edit a standard',
      editing,
      { allowed: ALLOWED, refused: { ...TYPED.refused, 'with another creator': writing({ createdBy: CHIEF }) } },
      HOME,
    ),
    badlyNamed('a-b'),
    badlyNamed('x'.repeat(21)),
  ];
}
