import { describe, expect, test } from 'vitest';
import { BLANK_CLIENT, CLIENT_INPUT_KEYS, clientInputSchema, clientSchema, NO_SUMMARIES } from './client.ts';

const valid = { ...BLANK_CLIENT, displayName: 'Acme' };

function accepts(change: Record<string, unknown>): boolean {
  return clientInputSchema.safeParse({ ...valid, ...change }).success;
}

function kept(change: Record<string, unknown>): Record<string, unknown> {
  return clientInputSchema.parse({ ...valid, ...change });
}

test('a name and a status are enough', () => {
  expect(clientInputSchema.parse(valid)).toEqual(valid);
  expect(Object.keys(BLANK_CLIENT).toSorted()).toEqual([...CLIENT_INPUT_KEYS].toSorted());
});

describe('every key is there, and no other', () => {
  test.each(CLIENT_INPUT_KEYS)('without %s', (key) => {
    const { [key]: _removed, ...rest } = valid;
    expect(clientInputSchema.safeParse(rest).success).toBe(false);
    expect(accepts({ [key]: undefined })).toBe(false);
  });

  test.each(['version', 'memberUids', 'ownerUid', 'deleted', 'isAdmin', 'constructor'])('with %s', (key) => {
    expect(accepts({ [key]: 'x' })).toBe(false);
  });
});

describe('bounds', () => {
  const LINES = {
    displayName: 150,
    legalName: 150,
    tradeName: 150,
    registrationId: 60,
    industry: 80,
    serviceType: 80,
    statusReason: 500,
  };
  const TEXTS = { currentSystems: 2000, technicalRequirements: 5000, notes: 10000 };

  test.each(Object.entries({ ...LINES, ...TEXTS }))('%s: %i characters, not one more', (field, max) => {
    expect(accepts({ [field]: 'x'.repeat(max) })).toBe(true);
    expect(accepts({ [field]: '🙂'.repeat(max) })).toBe(true);
    expect(accepts({ [field]: 'x'.repeat(max + 1) })).toBe(false);
    expect(accepts({ [field]: `  ${'x'.repeat(max)}  ` })).toBe(true);
  });

  test.each(Object.keys(LINES))('%s is one line without control characters', (field) => {
    for (const bad of ['a\nb', 'a\tb', 'a\u0000b', 'a\u009bb']) expect(accepts({ [field]: bad })).toBe(false);
    expect(kept({ [field]: '  one   two ' })[field]).toBe('one two');
    expect(kept({ [field]: 'Cafe\u0301' })[field]).toBe('Caf\u00e9');
  });

  test.each(Object.keys(TEXTS))('%s keeps its lines', (field) => {
    expect(kept({ [field]: 'a\r\n\r\nb ' })[field]).toBe('a\n\nb');
    expect(accepts({ [field]: 'a\u0000b' })).toBe(false);
  });

  test('a name of 1 or 151 characters is refused, 2 and 150 are not', () => {
    expect(['A', 'A'.repeat(151), '', ' ', ' A '].map((displayName) => accepts({ displayName }))).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(['AB', 'A'.repeat(150)].map((displayName) => accepts({ displayName }))).toEqual([true, true]);
  });
});

describe('single values', () => {
  test.each<[string, readonly unknown[], readonly unknown[]]>([
    ['code', ['', 'AC', 'ACMEXY'], ['A', 'ACMEXYZ', 'acm', 'A1', 'ÄÖ', null]],
    [
      'website',
      ['', 'https://acme.com', 'http://a.b/c?d#e', 'https://acme.com:8080/', 'https://müller.de'],
      [
        'ftp://acme.com',
        'javascript:alert(1)',
        'localhost',
        'https://acme',
        'https://user@acme.com',
        'https://acme.com/a b',
        `https://a.b/${'x'.repeat(289)}`,
        'mailto:a@b.co',
      ],
    ],
    [
      'phone',
      ['', '+12125550123', '+123456', '+123456789012345'],
      ['12125550123', '+02125550123', '+12345', '+1234567890123456', '+1 212 555 0123', '+1212555012x'],
    ],
    [
      'email',
      ['', 'a@b.co', 'a.b+c@d.e-f.org', 'ä@müller.de'],
      ['a', 'a@b', '@b.co', 'a@b.', 'a@b..co', 'a b@c.de', 'a@b.co,c@d.co', '<a@b.co>', `${'a'.repeat(250)}@b.co`],
    ],
    ['invoiceEmail', ['', 'a@b.co'], ['a@b', 'a@b@c.co']],
    ['entityType', ['', 'company', 'government'], ['Company', 'firm', null]],
    ['companySize', ['', '1-10', '500+'], ['10', '500', 500]],
    ['annualRevenueBand', ['', '<$1M', '$100M+'], ['$1M', '<1M']],
    ['naics', ['', '12', '123456'], ['1', '1234567', '12a', 12]],
    ['currency', ['', 'USD'], ['usd', 'US', 'USDX', '€']],
    [
      'language',
      ['', 'en', 'en-US', 'zh-Hans-CN', 'gsw'],
      ['EN', 'e', 'english', 'en_US', 'en-', `en${'-abcdefgh'.repeat(4)}`],
    ],
    [
      'timezone',
      ['', 'UTC', 'America/New_York', 'Etc/GMT+5', 'America/Argentina/Buenos_Aires'],
      ['America/', '+5', 'a b', `A${'x'.repeat(60)}`],
    ],
    ['paymentTermsDays', [null, 0, 30, 365], [-1, 366, 1.5, '30', Number.NaN, Infinity, undefined]],
    ['status', ['active', 'pending', 'inactive'], ['', 'Active', 'archived', 'deleted', null, 1]],
    [
      'tags',
      [[], ['a'], ['two words', 'x'.repeat(40)], Array.from({ length: 20 }, (_, index) => `t${index}`)],
      [
        ['x'.repeat(41)],
        [''],
        ['a', 'a'],
        ['a', ' a '],
        [1],
        'a',
        Array.from({ length: 21 }, (_, index) => `t${index}`),
      ],
    ],
  ])('%s', (field, good, bad) => {
    for (const value of good) expect([value, accepts({ [field]: value })]).toEqual([value, true]);
    for (const value of bad) expect([value, accepts({ [field]: value })]).toEqual([value, false]);
  });

  test.each([
    ['acme.com', 'https://acme.com'],
    [' acme.com/x ', 'https://acme.com/x'],
    ['acme.com:8080/x', 'https://acme.com:8080/x'],
    ['http://acme.com', 'http://acme.com'],
    ['HTTPS://acme.com', 'https://acme.com'],
  ])('the website %j is kept as %j', (typed, website) => expect(kept({ website: typed })['website']).toBe(website));
});

describe('the stored record', () => {
  const stored = {
    ...valid,
    ownerUid: 'u1',
    memberUids: ['u1'],
    deleted: false,
    deletedAt: null,
    deletedBy: '',
    version: 1,
    createdAt: new Date(0),
    createdBy: 'u1',
    updatedAt: new Date(0),
    updatedBy: 'u1',
    change: {},
  };

  test('is the input and its stamps, and without summaries like a client that has no parts', () =>
    expect(clientSchema.parse(stored)).toEqual({ ...stored, ...NO_SUMMARIES }));

  test.each([
    { version: 0 },
    { version: 1.5 },
    { deletedAt: 'yesterday' },
    { createdBy: '' },
    { memberUids: [''] },
    { change: { by: 'me' } },
    { updatedAt: null },
  ])('is refused with %j', (change) => expect(clientSchema.safeParse({ ...stored, ...change }).success).toBe(false));
});
