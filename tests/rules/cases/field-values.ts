import type { ClientInput } from '@clientele/domain/client';

type FieldKey = Exclude<keyof ClientInput, 'addresses' | 'defaultAddresses' | 'taxIds' | 'registrationId'>;
type FieldValues = { good: readonly unknown[]; bad: readonly unknown[] };

/** What no line of text may be: other types, control characters, text that the app would have normalised. */
const NO_LINE: readonly unknown[] = [
  null,
  5,
  ['x'],
  { x: 'y' },
  'ab\n',
  'a\nb',
  'a\u0000b',
  'a\u0007b',
  'a\tb',
  'a\u0085b',
  ' ab',
  'ab ',
  'a  b',
  'a\u00a0b',
  'a\u2028b',
  '\u3000ab',
  'ab\ufeff',
];

/** What no text of several lines may be. */
const NO_LINES: readonly unknown[] = [
  null,
  5,
  ['x'],
  'a\u0000b',
  'a\tb',
  'a\r\nb',
  '\nab',
  'ab\n',
  ' ab',
  'ab ',
  'a  b',
  'a \nb',
  'a\u00a0b',
  'a\u2028b',
];

function line(max: number): FieldValues {
  return {
    good: ['', 'xy', 'x'.repeat(max), '🙂'.repeat(max)],
    bad: [...NO_LINE, 'x'.repeat(max + 1), '🙂'.repeat(max + 1)],
  };
}

/** What no name may hold: it cannot be seen. A joiner is fine between the letters of a script that is spelt with it. */
export const NO_NAMES: readonly string[] = [
  'invoice\u202Efdp.exe',
  '\u2067Acme',
  'Ac\u200Eme',
  'Acme\u061C',
  'Ac\u200Bme',
  'Ac\u200Dme',
  'Ac\u2060me',
  'Ac\u00ADme',
  'Ac\u034Fme',
  'Ac\u3164me',
  'Ac\u2800me',
  'Acme\u{E0041}',
  'داده\u200C',
  'داده\u200C\u200Dپ',
  '👩\u200D🔧 Repairs',
];
export const NAMES: readonly string[] = ['داده\u200Cپردازی', 'ශ්\u200Dරී ලංකා', '葛\u{E0100}城', '☎\uFE0F Taxi', 'בנק'];

function nameLine(max: number): FieldValues {
  const { good, bad } = line(max);
  return { good: [...good, ...NAMES], bad: [...bad, ...NO_NAMES] };
}

function lines(max: number): FieldValues {
  const good = ['', 'x', 'a\nb\n\n c', 'x'.repeat(max), '🙂'.repeat(max)];
  return { good, bad: [...NO_LINES, 'x'.repeat(max + 1)] };
}

function only(good: readonly unknown[], bad: readonly unknown[]): FieldValues {
  return { good, bad: [...NO_LINE, ...bad] };
}

const EMAILS = only(
  ['', 'a@b.co', 'a.b+c@d.e-f.org', `${'a'.repeat(249)}@b.co`],
  [
    'a',
    'a@b',
    '@b.co',
    'a@b.',
    'a@.co',
    'a@b..co',
    'a b@c.de',
    'a@b.co,c@d.co',
    'a@b@c.co',
    '<a@b.co>',
    `${'a'.repeat(250)}@b.co`,
  ],
);

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `tag ${index}`);
}

/** For every field that a person types: values that must pass and values that must not, one at a time on a valid client. The code has cases of its own. */
export const FIELD_VALUES: Readonly<Record<Exclude<FieldKey, 'code'>, FieldValues>> = {
  displayName: {
    good: ['AB', 'x'.repeat(150), '🙂🙂', ...NAMES],
    bad: [...NO_LINE, ...NO_NAMES, '', 'A', '🙂', 'x'.repeat(151), '🙂'.repeat(151)],
  },
  legalName: nameLine(150),
  tradeName: nameLine(150),
  website: only(
    ['', 'http://a.b', 'https://acme.com:8080/a?b#c', 'https://müller.de', `https://a.b/${'x'.repeat(288)}`],
    [
      'acme.com',
      'ftp://acme.com',
      'HTTPS://acme.com',
      'javascript:alert(1)',
      'https://acme',
      'https://me@acme.com',
      'https://acme.com/a b',
      'https://acme.com:x',
      'https://acme.com:',
      'https://acme.com:123456',
      `https://a.b/${'x'.repeat(289)}`,
    ],
  ),
  phone: only(
    ['', '+123456', '+123456789012345'],
    ['12125550123', '+02125550123', '+12345', '+1234567890123456', '+1 2125550123', '+1212555012x'],
  ),
  email: EMAILS,
  invoiceEmail: EMAILS,
  tags: {
    good: [[], ['x'.repeat(40)], numbered(20)],
    bad: [
      null,
      'tag',
      {},
      [''],
      ['x'.repeat(41)],
      ['a', 'a'],
      [' a'],
      ['a  b'],
      ['a\nb'],
      ['a\u0000'],
      [1],
      [null],
      numbered(21),
    ],
  },
  entityType: only(
    ['', 'company', 'individual', 'partnership', 'trust', 'charity', 'government', 'other'],
    ['Company', 'firm', 'companyother'],
  ),
  industry: line(80),
  naics: only(['', '12', '123456'], ['1', '1234567', '12a']),
  companySize: only(['', '1-10', '11-50', '51-200', '201-500', '500+'], ['1', '500', '5000', '1-10 11-50']),
  annualRevenueBand: only(
    ['', '<$1M', '$1M-$10M', '$10M-$50M', '$50M-$100M', '$100M+'],
    ['$1M', '<1M', '$100M', '$100MM'],
  ),
  serviceType: line(80),
  currentSystems: lines(2000),
  technicalRequirements: lines(5000),
  notes: lines(10_000),
  currency: only(['', 'EUR'], ['eur', 'EU', 'EURO', '€€€']),
  language: only(
    ['', 'de', 'gsw', 'zh-Hans-CN', `en${'-abcdefgh'.repeat(3)}-abcdef`.slice(0, 35)],
    [
      'DE',
      'e',
      'english',
      'engl',
      `en${'-abcdefgh'.repeat(3)}-abcdef`,
      'en-abcdefghi',
      'en_US',
      'en-',
      'en-x',
      `en${'-abcdefgh'.repeat(4)}`,
    ],
  ),
  timezone: only(
    ['', 'UTC', 'Etc/GMT+5', 'America/Argentina/Buenos_Aires', `A${'x'.repeat(59)}`],
    ['America/', '+5', 'A b', '/UTC', `A${'x'.repeat(60)}`],
  ),
  paymentTermsDays: { good: [null, 0, 365], bad: [-1, 366, 1.5, '30', '', true, [30], Number.NaN] },
  status: only(['active', 'pending', 'inactive'], ['', 'Active', 'archived', 'activepending']),
  statusReason: line(500),
};

export const CODE_VALUES: FieldValues = only(['', 'AC', 'ACMEXY'], ['A', 'ACMEXYZ', 'acm', 'A1', 'ÄÖ', 'A/B']);
