import { expect, test } from 'vitest';
import { BLANK_CLIENT, clientInputSchema } from './client.ts';
import { fieldProblems, PROBLEM_CODES, type FieldProblem } from './problems.ts';

const address = {
  kind: 'site',
  label: '',
  line1: '1 Main St',
  line2: '',
  line3: '',
  city: '',
  county: '',
  subdivision: '',
  postalCode: '',
  country: 'US',
};

function problemsOf(change: Record<string, unknown>): FieldProblem[] {
  const parsed = clientInputSchema.safeParse({ ...BLANK_CLIENT, displayName: 'Acme', ...change });
  return parsed.success ? [] : fieldProblems(parsed.error);
}

test.each<[Record<string, unknown>, FieldProblem]>([
  [{ displayName: '' }, { path: 'displayName', code: 'required' }],
  [{ displayName: 'A' }, { path: 'displayName', code: 'too_short', limit: 2 }],
  [{ displayName: 'A'.repeat(151) }, { path: 'displayName', code: 'too_long', limit: 150 }],
  [{ displayName: 'A\u0007cme' }, { path: 'displayName', code: 'control_characters' }],
  [{ displayName: 5 }, { path: 'displayName', code: 'invalid' }],
  [{ status: 'archived' }, { path: 'status', code: 'not_a_choice' }],
  [{ code: 'acm' }, { path: 'code', code: 'not_a_code' }],
  [{ website: 'http://' }, { path: 'website', code: 'not_a_website' }],
  [{ phone: '555' }, { path: 'phone', code: 'not_a_phone' }],
  [{ email: 'ana' }, { path: 'email', code: 'not_an_email' }],
  [{ naics: 'x' }, { path: 'naics', code: 'not_a_naics_code' }],
  [{ currency: 'usd' }, { path: 'currency', code: 'not_a_currency' }],
  [{ language: 'EN' }, { path: 'language', code: 'not_a_language' }],
  [{ timezone: '1' }, { path: 'timezone', code: 'not_a_timezone' }],
  [{ paymentTermsDays: -1 }, { path: 'paymentTermsDays', code: 'too_small', limit: 0 }],
  [{ paymentTermsDays: 366 }, { path: 'paymentTermsDays', code: 'too_large', limit: 365 }],
  [{ paymentTermsDays: 1.5 }, { path: 'paymentTermsDays', code: 'not_whole' }],
  [{ tags: Array.from({ length: 21 }, (_, index) => `t${index}`) }, { path: 'tags', code: 'too_many', limit: 20 }],
  [{ tags: ['x', 'x'] }, { path: 'tags', code: 'duplicate' }],
  [{ tags: [''] }, { path: 'tags.0', code: 'required' }],
  [{ taxIds: ['nonsense'] }, { path: 'taxIds.0', code: 'not_a_tax_id' }],
  [{ addresses: { a1: address } }, { path: 'defaultAddresses', code: 'default_missing' }],
  [
    { addresses: { a1: { ...address, country: 'de' } }, defaultAddresses: { site: 'a1' } },
    { path: 'addresses.a1.country', code: 'not_a_country' },
  ],
  [
    { addresses: { a1: { ...address, subdivision: 'CA' } }, defaultAddresses: { site: 'a1' } },
    { path: 'addresses.a1.subdivision', code: 'not_a_subdivision' },
  ],
])('%j is told as %j', (change, problem) => expect(problemsOf(change)).toContainEqual(problem));

test('every problem is one of the codes that have a sentence', () => {
  const wild = {
    displayName: [],
    legalName: null,
    tags: 'x',
    paymentTermsDays: '5',
    addresses: [],
    status: 3,
    extra: 1,
  };
  const problems = problemsOf(wild);
  expect(problems.length).toBeGreaterThanOrEqual(7);
  for (const problem of problems) expect(PROBLEM_CODES).toContain(problem.code);
});

test('several fields are told at once, in the order of the form', () => {
  expect(problemsOf({ displayName: '', email: 'x', naics: 'y' }).map((problem) => problem.path)).toEqual([
    'displayName',
    'email',
    'naics',
  ]);
});
