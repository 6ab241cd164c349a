import { describe, expect, test } from 'vitest';
import { AMOUNT_LIMIT } from './money.ts';
import { fieldProblems } from './problems.ts';
import { parseRateSubject, rateSubjectText } from './rate-subject.ts';
import {
  coversDate,
  overlaps,
  rateInputOf,
  serviceRateInputSchema,
  serviceRateSubject,
  type ServiceRateFields,
  type ServiceRateInput,
} from './service-rate.ts';

const RATE: ServiceRateInput = {
  positionId: 'p1',
  unit: 'hour',
  currency: 'USD',
  regularMinor: 9500,
  overtimeMinor: null,
  overtimeMultiplier: 150,
  doubleTimeMinor: 20000,
  doubleTimeMultiplier: null,
  effectiveFrom: '2026-03-01',
  effectiveTo: '',
  note: '',
};

function problems(change: Record<string, unknown>): string[] {
  const parsed = serviceRateInputSchema.safeParse({ ...RATE, ...change });
  return parsed.success ? [] : fieldProblems(parsed.error).map(({ path, code }) => `${path} ${code}`);
}

describe('a rate', () => {
  test.each([
    {},
    { regularMinor: 0 },
    { regularMinor: AMOUNT_LIMIT },
    { overtimeMultiplier: 100 },
    { overtimeMultiplier: 500 },
    { overtimeMultiplier: null },
    { overtimeMultiplier: null, overtimeMinor: 0 },
    { doubleTimeMinor: null },
    { doubleTimeMinor: null, doubleTimeMultiplier: 200 },
    { effectiveTo: '2026-03-02' },
    { effectiveFrom: '2024-02-29' },
    { unit: 'day', currency: 'KWD' },
  ])('may be %j', (change) => expect(problems(change)).toEqual([]));

  test.each([
    [{ regularMinor: -1 }, 'regularMinor too_small'],
    [{ regularMinor: 95.5 }, 'regularMinor not_whole'],
    [{ regularMinor: AMOUNT_LIMIT + 1 }, 'regularMinor too_large'],
    [{ regularMinor: null }, 'regularMinor invalid'],
    [{ regularMinor: '9500' }, 'regularMinor invalid'],
    [{ overtimeMultiplier: 99 }, 'overtimeMultiplier too_small'],
    [{ overtimeMultiplier: 501 }, 'overtimeMultiplier too_large'],
    [{ overtimeMultiplier: 1.5 }, 'overtimeMultiplier not_whole'],
    [{ overtimeMinor: 14000 }, 'overtimeMultiplier amount_and_multiplier'],
    [{ doubleTimeMultiplier: 200 }, 'doubleTimeMultiplier amount_and_multiplier'],
    [{ doubleTimeMinor: -1 }, 'doubleTimeMinor too_small'],
    [{ effectiveFrom: '' }, 'effectiveFrom required'],
    [{ effectiveFrom: '2026-02-29' }, 'effectiveFrom not_a_date'],
    [{ effectiveTo: '2026-13-01' }, 'effectiveTo not_a_date'],
    [{ effectiveTo: '2026-03-01' }, 'effectiveTo ends_before_start'],
    [{ effectiveTo: '2026-02-28' }, 'effectiveTo ends_before_start'],
    [{ currency: '' }, 'currency required'],
    [{ currency: 'usd' }, 'currency not_a_currency'],
    [{ unit: 'week' }, 'unit not_a_choice'],
    [{ positionId: '' }, 'positionId required'],
    [{ positionId: 'a/b' }, 'positionId not_a_choice'],
    [{ note: 'x'.repeat(301) }, 'note too_long'],
    [{ note: 'a\u0000b' }, 'note control_characters'],
    [{ invoiced: true }, ' invalid'],
  ])('may not be %j', (change, problem) => expect(problems(change)).toEqual([problem]));

  test('is told from its stamps', () => {
    expect(rateInputOf({ ...RATE, id: 'r1', version: 3 } as ServiceRateInput)).toEqual(RATE);
  });
});

describe('a period', () => {
  test('begins with its first day and ends before its end', () => {
    const march = { effectiveFrom: '2026-03-01', effectiveTo: '2026-04-01' };
    expect(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((date) => coversDate(march, date))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(coversDate({ ...march, effectiveTo: '' }, '2199-12-31')).toBe(true);
  });

  test('overlaps another only in the same position, unit and currency', () => {
    expect(overlaps(RATE, { ...RATE })).toBe(true);
    expect(overlaps(RATE, { ...RATE, positionId: 'p2' })).toBe(false);
    expect(overlaps(RATE, { ...RATE, unit: 'day' })).toBe(false);
    expect(overlaps(RATE, { ...RATE, currency: 'EUR' })).toBe(false);
    const april = { ...RATE, effectiveFrom: '2026-04-01' };
    expect(overlaps({ ...RATE, effectiveTo: '2026-04-01' }, april)).toBe(false);
    expect(overlaps({ ...RATE, effectiveTo: '2026-04-02' }, april)).toBe(true);
    expect(overlaps(april, { ...RATE, effectiveTo: '2026-04-02' })).toBe(true);
  });
});

describe('in the timeline', () => {
  const STORED = { ...RATE, version: 1 } as ServiceRateFields;

  test.each(['p1', 'a:b', ''])('a rate of the position %j is called by position, unit and currency', (positionId) => {
    const text = rateSubjectText({ ...RATE, positionId });
    expect(parseRateSubject(text)).toEqual({ positionId, unit: 'hour', currency: 'USD' });
  });

  test.each([
    [{ effectiveTo: '' }, { effectiveTo: '2026-09-01' }, 'rate.ended'],
    [{ effectiveTo: '2026-09-01' }, { effectiveTo: '2026-08-01' }, 'rate.ended'],
    [{ effectiveTo: '2026-08-01' }, { effectiveTo: '2026-09-01' }, 'rate.changed'],
    [{ effectiveTo: '2026-08-01' }, { effectiveTo: '' }, 'rate.changed'],
    [{ effectiveTo: '', note: '' }, { effectiveTo: '2026-09-01', note: 'x' }, 'rate.changed'],
  ])('from %j to %j is %s', (from, to, kind) => {
    const changes = Object.fromEntries(Object.keys(to).map((key) => [key, { from: null, to: null }]));
    expect(serviceRateSubject.changeKind?.({ ...STORED, ...from }, { ...STORED, ...to }, changes)).toBe(kind);
  });
});
