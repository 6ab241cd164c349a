import type { ServiceRate } from '@clientele/domain/service-rate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  endsOf,
  inForm,
  newRateForm,
  rateFormOf,
  rateFormProblems,
  rateFormSchema,
  readRateForm,
  startingTerms,
} from './rate-form.ts';
import { readRaiseForm } from './raise-form.ts';

beforeEach(() => vi.stubGlobal('navigator', { language: 'de-DE' }));
afterEach(() => vi.unstubAllGlobals());

const AT = new Date(0);
const STORED: ServiceRate = {
  id: 'r1',
  positionId: 'p1',
  unit: 'hour',
  currency: 'EUR',
  regularMinor: 123_450,
  overtimeMinor: null,
  overtimeMultiplier: 150,
  doubleTimeMinor: 250_000,
  doubleTimeMultiplier: null,
  effectiveFrom: '2026-03-01',
  effectiveTo: '2026-06-01',
  note: 'agreed',
  invoiced: false,
  deleted: false,
  version: 1,
  createdAt: AT,
  createdBy: 'ann',
  updatedAt: AT,
  updatedBy: 'ann',
  change: {},
};
const JUDGE = { card: [STORED], currency: 'EUR', before: null };
const GOOD = { ...newRateForm('2026-09-01'), positionId: 'p1', regular: '95,50' };

function problems(change: Partial<typeof GOOD>, judge: Parameters<typeof rateFormProblems>[1] = JUDGE): string[] {
  return rateFormProblems({ ...GOOD, ...change }, judge).map(({ path, code }) => `${path} ${code}`);
}

test('a rate reads back as it is shown, its end as the last day that it covers', () => {
  const form = rateFormOf(STORED);
  expect(form).toMatchObject({ regular: '1.234,50', overtimeBy: 'multiplier', overtime: '1,5', lastDay: '2026-05-31' });
  const { input, problems: found } = readRateForm(form, 'EUR');
  expect(found).toEqual([]);
  expect(STORED).toMatchObject(input);
});

describe('what is wrong stands beside its cause', () => {
  test.each([
    [{}, []],
    [{ positionId: '' }, ['positionId required']],
    [{ regular: '' }, ['regular required']],
    [{ regular: '-1' }, ['regular too_small']],
    [{ regular: '95.50' }, ['regular not_an_amount']],
    [{ regular: '95,501' }, ['regular finer_than_currency']],
    [{ regular: '9999999999' }, ['regular amount_too_large']],
    [{ overtimeBy: 'multiplier' as const, overtime: '6' }, ['overtime not_a_multiplier']],
    [{ doubleTimeBy: 'amount' as const, doubleTime: '' }, ['doubleTime required']],
    [{ effectiveFrom: '' }, ['effectiveFrom required']],
    [{ lastDay: '2026-08-31' }, ['lastDay ends_before_start']],
    [{ lastDay: '2026-09-01' }, []],
    [{ note: 'x'.repeat(301) }, ['note too_long']],
    [{ effectiveFrom: '2026-03-01' }, ['effectiveFrom rate_overlaps']],
    [{ effectiveFrom: '2026-02-01' }, ['lastDay rate_overlaps']],
  ])('%j: %j', (change, expected) => expect(problems(change)).toEqual(expected));

  test('also when the client is invoiced in another currency', () => {
    expect(problems({}, { ...JUDGE, before: { ...STORED, currency: 'JPY' }, currency: 'JPY' })).toEqual([
      'regular finer_than_currency',
    ]);
  });

  test('and is said by the schema in the same places', () => {
    const schema = rateFormSchema(() => JUDGE, true);
    const parsed = schema.safeParse({ ...GOOD, regular: '' });
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual(['lastDay', 'regular']);
  });

  test('as the server names it too', () => {
    expect(
      inForm([
        { path: 'rate.effectiveTo', code: 'rate_overlaps' },
        { path: 'rate.overtimeMultiplier', code: 'amount_and_multiplier' },
        { path: 'rate', code: 'too_many', limit: 400 },
      ]).map(({ path }) => path),
    ).toEqual(['lastDay', 'overtime', '']);
  });
});

describe('a new rate begins', () => {
  const form = { positionId: 'p1', unit: 'hour' as const, effectiveFrom: '2026-09-01' };
  const position = {
    id: 'p1',
    name: 'Rigger',
    description: '',
    retired: false,
    defaultRates: {},
    version: 1,
    createdAt: AT,
    createdBy: 'ann',
    updatedAt: AT,
    updatedBy: 'ann',
    change: {},
  };

  test('with the terms of the one that it follows, overtime and double time included', () => {
    expect(startingTerms(form, JUDGE, [position])).toEqual({
      regular: '1.234,50',
      overtimeBy: 'multiplier',
      overtime: '1,5',
      doubleTimeBy: 'amount',
      doubleTime: '2.500,00',
    });
  });

  test('with the latest of several that come before it', () => {
    const later = { ...STORED, id: 'r2', effectiveFrom: '2026-06-01', effectiveTo: '', overtimeMultiplier: 175 };
    const next = { ...later, id: 'r3', effectiveFrom: '2027-01-01', overtimeMultiplier: 200 };
    expect(startingTerms(form, { ...JUDGE, card: [next, later, STORED] }, [position])).toMatchObject({
      overtime: '1,75',
    });
  });

  test.each([
    ['another position', { ...form, positionId: 'p2' }],
    ['another unit', { ...form, unit: 'day' as const }],
    ['a day before every rate', { ...form, effectiveFrom: '2026-03-01' }],
  ])('blank for %s without a default rate', (_, other) => {
    expect(startingTerms(other, JUDGE, [position])).toMatchObject({ regular: '', overtimeBy: 'none' });
  });

  test('never with a rate that was removed, or in another currency', () => {
    expect(startingTerms(form, { ...JUDGE, card: [{ ...STORED, deleted: true }] }, [position]).regular).toBe('');
    expect(startingTerms(form, { ...JUDGE, currency: 'JPY' }, [position]).regular).toBe('');
  });
});

test('what a new rate ends is known before it is saved', () => {
  expect(endsOf(GOOD, JUDGE)).toEqual([]);
  const inside = { ...GOOD, effectiveFrom: '2026-04-01' };
  expect(endsOf(inside, JUDGE)).toEqual([{ rateId: 'r1', effectiveTo: '2026-04-01' }]);
  expect(endsOf({ ...inside, regular: '' }, JUDGE)).toEqual([]);
  expect(endsOf(inside, { ...JUDGE, before: STORED })).toEqual([]);
});

test('a raise is read with its percentage in hundredths', () => {
  expect(readRaiseForm({ percent: '3,25', from: '2026-09-01' })).toEqual({
    raise: { percent: 325, from: '2026-09-01' },
    problems: [],
  });
  expect(readRaiseForm({ percent: '0', from: '' }).problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'percent not_a_percentage',
    'from required',
  ]);
});
