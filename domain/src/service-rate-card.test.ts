import { describe, expect, test } from 'vitest';
import { gaps, planAddRate, rateChangeProblems, rateDeletionProblems } from './service-rate-card.ts';
import { copyCard } from './service-rate-copy.ts';
import { planRaise, raiseInputSchema } from './service-rate-raise.ts';
import type { CardRate, ServiceRateInput } from './service-rate.ts';

function rate(id: string, effectiveFrom: string, effectiveTo: string, change: Partial<CardRate> = {}): CardRate {
  return {
    id,
    positionId: 'p1',
    unit: 'hour',
    currency: 'USD',
    regularMinor: 9500,
    overtimeMinor: null,
    overtimeMultiplier: 150,
    doubleTimeMinor: 20_001,
    doubleTimeMultiplier: null,
    effectiveFrom,
    effectiveTo,
    note: '',
    invoiced: false,
    deleted: false,
    ...change,
  };
}

function input(effectiveFrom: string, effectiveTo = '', change: Partial<CardRate> = {}): ServiceRateInput {
  const { id: _id, invoiced: _invoiced, deleted: _deleted, ...typed } = rate('', effectiveFrom, effectiveTo, change);
  return typed;
}

const JANUARY = rate('r1', '2026-01-01', '2026-02-01');
const MARCH_ON = rate('r2', '2026-03-01', '');

describe('adding', () => {
  test('to a free period changes nothing else', () => {
    expect(planAddRate([], input('2026-01-01'), 'USD')).toEqual({ kind: 'add', ends: [] });
    expect(planAddRate([JANUARY, MARCH_ON], input('2026-02-01', '2026-03-01'), 'USD')).toEqual({
      kind: 'add',
      ends: [],
    });
  });

  test('offers to end the current rate the day before', () => {
    expect(planAddRate([JANUARY, MARCH_ON], input('2026-06-01'), 'USD')).toEqual({
      kind: 'add',
      ends: [{ rateId: 'r2', effectiveTo: '2026-06-01' }],
    });
  });

  test.each([
    ['2026-01-01', '2026-01-02', 'effectiveFrom'],
    ['2026-02-01', '', 'effectiveTo'],
    ['2025-12-01', '2026-01-02', 'effectiveTo'],
    ['2026-03-01', '', 'effectiveFrom'],
  ])('from %s to %j is refused next to its cause', (from, to, path) => {
    const plan = planAddRate([JANUARY, MARCH_ON], input(from, to), 'USD');
    expect(plan).toEqual({ kind: 'refused', problems: [{ path, code: 'rate_overlaps' }] });
  });

  test("in another currency than the client's is refused", () => {
    const plan = planAddRate([], input('2026-01-01', '', { currency: 'EUR' }), 'USD');
    expect(plan).toEqual({ kind: 'refused', problems: [{ path: 'currency', code: 'other_currency' }] });
  });

  test('does not mind what was deleted', () => {
    expect(planAddRate([{ ...MARCH_ON, deleted: true }], input('2026-06-01'), 'USD')).toEqual({
      kind: 'add',
      ends: [],
    });
  });
});

describe('correcting', () => {
  const card = [JANUARY, MARCH_ON];

  test('is free until an invoice used the rate', () => {
    expect(rateChangeProblems(card, MARCH_ON, { ...input('2026-02-01'), regularMinor: 1 }, 'USD')).toEqual([]);
    expect(rateDeletionProblems(MARCH_ON)).toEqual([]);
  });

  test('may not run into a neighbour', () => {
    expect(rateChangeProblems(card, MARCH_ON, input('2026-01-31'), 'USD')).toEqual([
      { path: 'effectiveFrom', code: 'rate_overlaps' },
    ]);
    expect(rateChangeProblems(card, JANUARY, input('2026-01-01', '2026-03-02'), 'USD')).toEqual([
      { path: 'effectiveTo', code: 'rate_overlaps' },
    ]);
  });

  test('keeps an old currency, but takes on no foreign one', () => {
    expect(rateChangeProblems(card, MARCH_ON, { ...input('2026-03-01'), note: 'x' }, 'EUR')).toEqual([]);
    expect(rateChangeProblems(card, MARCH_ON, input('2026-03-01', '', { currency: 'EUR' }), 'EUR')).toEqual([]);
    expect(rateChangeProblems(card, MARCH_ON, input('2026-03-01', '', { currency: 'EUR' }), 'USD')).toEqual([
      { path: 'currency', code: 'other_currency' },
    ]);
  });

  test('of an invoiced rate can only end it', () => {
    const used = { ...MARCH_ON, invoiced: true };
    const ended = { ...used, effectiveTo: '2026-06-01' };
    expect(rateChangeProblems([used], used, input('2026-03-01', '2026-06-01'), 'USD')).toEqual([]);
    expect(rateChangeProblems([ended], ended, input('2026-03-01', '2026-05-01'), 'USD')).toEqual([]);
    for (const longer of ['2026-07-01', '']) {
      expect(rateChangeProblems([ended], ended, input('2026-03-01', longer), 'USD')).toEqual([
        { path: 'effectiveTo', code: 'rate_invoiced' },
      ]);
    }
    expect(
      rateChangeProblems([used], used, { ...input('2026-03-01', '2026-06-01'), regularMinor: 1, note: 'x' }, 'USD'),
    ).toEqual([
      { path: 'regularMinor', code: 'rate_invoiced' },
      { path: 'note', code: 'rate_invoiced' },
    ]);
    expect(rateDeletionProblems(used)).toEqual([{ path: '', code: 'rate_invoiced' }]);
  });
});

test('gaps lie between the rates of one series', () => {
  expect(gaps([MARCH_ON, JANUARY])).toEqual([
    { positionId: 'p1', unit: 'hour', currency: 'USD', from: '2026-02-01', to: '2026-03-01' },
  ]);
  expect(gaps([MARCH_ON, rate('r3', '2026-01-01', '2026-02-01', { unit: 'day' })])).toEqual([]);
  expect(
    gaps([rate('a', '2026-01-01', '2026-12-01'), rate('b', '2026-02-01', '2026-03-01'), rate('c', '2026-12-01', '')]),
  ).toEqual([]);
});

describe('a raise', () => {
  test('splits what has begun, corrects what has not, and leaves the past and the invoiced alone', () => {
    const later = rate('r3', '2026-09-01', '', { positionId: 'p2', regularMinor: 50 });
    const used = rate('r4', '2026-08-01', '', { positionId: 'p3', invoiced: true });
    const steps = planRaise([JANUARY, MARCH_ON, later, used, { ...later, deleted: true }], {
      percent: 325,
      from: '2026-06-01',
    });
    expect(steps.map((step) => [step.rate.id, step.kind])).toEqual([
      ['r2', 'split'],
      ['r3', 'correct'],
      ['r4', 'kept'],
    ]);
    expect(steps[0]).toMatchObject({
      effectiveTo: '2026-06-01',
      // 95.00 × 1.0325 = 98.0875, 200.01 × 1.0325 = 206.510325
      raised: {
        regularMinor: 9809,
        doubleTimeMinor: 20_651,
        overtimeMultiplier: 150,
        effectiveFrom: '2026-06-01',
        effectiveTo: '',
      },
    });
    // 0.50 × 1.0325 = 0.51625
    expect(steps[1]).toMatchObject({ raised: { regularMinor: 52, effectiveFrom: '2026-09-01' } });
    expect(steps[2]).toMatchObject({ why: 'rate_invoiced' });
  });

  test('says what is too small or too large to be raised', () => {
    const free = rate('r1', '2026-01-01', '', { regularMinor: 0, doubleTimeMinor: null });
    const huge = rate('r2', '2026-01-01', '', { positionId: 'p2', regularMinor: 100_000_000_000 });
    expect(planRaise([free, huge], { percent: 100, from: '2026-06-01' })).toMatchObject([
      { why: 'unchanged' },
      { why: 'too_large' },
    ]);
  });

  test.each([{ percent: 0 }, { percent: -100 }, { percent: 10_001 }, { percent: 2.5 }, { from: '' }])(
    'may not be %j',
    (change) => {
      expect(raiseInputSchema.safeParse({ percent: 300, from: '2026-06-01' }).success).toBe(true);
      expect(raiseInputSchema.safeParse({ percent: 300, from: '2026-06-01', ...change }).success).toBe(false);
    },
  );
});

test('a copied card begins on its day and never ends a rate of the target', () => {
  const source = [
    JANUARY,
    MARCH_ON,
    rate('r3', '2026-09-01', '', { positionId: 'p2' }),
    rate('r4', '2026-01-01', '', { currency: 'EUR' }),
    rate('r5', '2026-01-01', '', { positionId: 'p3' }),
  ];
  const target = [rate('t1', '2026-01-01', '', { positionId: 'p3' })];
  expect(copyCard(source, target, '2026-06-01', 'USD')).toEqual([
    { kind: 'add', source: source[1], input: input('2026-06-01') },
    { kind: 'add', source: source[2], input: input('2026-09-01', '', { positionId: 'p2' }) },
    { kind: 'skip', source: source[3], why: 'other_currency' },
    { kind: 'skip', source: source[4], why: 'rate_overlaps' },
  ]);
});
