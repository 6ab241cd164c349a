import { describe, expect, test } from 'vitest';
import { resolveRate, type PricedWork, type RateAnswer } from './rate-resolution.ts';
import type { CardRate } from './service-rate.ts';
import type { RateTerms } from './service-rate-terms.ts';

const TERMS: RateTerms = {
  regularMinor: 9500,
  overtimeMinor: null,
  overtimeMultiplier: 150,
  doubleTimeMinor: null,
  doubleTimeMultiplier: null,
};

function rate(change: Partial<CardRate> = {}): CardRate {
  return {
    id: 'r1',
    positionId: 'p1',
    unit: 'hour',
    currency: 'USD',
    ...TERMS,
    effectiveFrom: '2026-03-01',
    effectiveTo: '',
    note: '',
    invoiced: false,
    deleted: false,
    ...change,
  };
}

const WORK: PricedWork = {
  workDate: '2026-03-14',
  positionId: 'p1',
  currency: 'USD',
  minutes: { regular: 480, overtime: 180, doubleTime: 0 },
};

function amounts(answer: RateAnswer): number[] {
  return answer.kind === 'rate' ? answer.lines.map((line) => line.amountMinor) : [];
}

test('an answer explains itself: 14 March, 3 h overtime = 1.5 × 95.00 USD, rate valid from 1 March', () => {
  expect(resolveRate(WORK, [rate()], null)).toEqual({
    kind: 'rate',
    rateId: 'r1',
    unit: 'hour',
    currency: 'USD',
    lines: [
      { work: 'regular', minutes: 480, rateMinor: 9500, multiplier: 100, pricedAs: 'regular', amountMinor: 76_000 },
      { work: 'overtime', minutes: 180, rateMinor: 9500, multiplier: 150, pricedAs: 'overtime', amountMinor: 42_750 },
    ],
    totalMinor: 118_750,
    explanation: [
      {
        message: 'rate_from_card',
        positionId: 'p1',
        workDate: '2026-03-14',
        effectiveFrom: '2026-03-01',
        effectiveTo: '',
      },
      {
        message: 'rate_line',
        work: 'regular',
        minutes: 480,
        unit: 'hour',
        minutesPerUnit: 60,
        rateMinor: 9500,
        multiplier: 100,
        currency: 'USD',
        amountMinor: 76_000,
      },
      {
        message: 'rate_line',
        work: 'overtime',
        minutes: 180,
        unit: 'hour',
        minutesPerUnit: 60,
        rateMinor: 9500,
        multiplier: 150,
        currency: 'USD',
        amountMinor: 42_750,
      },
    ],
  });
});

describe('kinds of work', () => {
  const minutes = { regular: 60, overtime: 60, doubleTime: 60 };

  test.each<[Partial<RateTerms>, number[]]>([
    [{}, [9500, 14_250, 14_250]],
    [{ overtimeMultiplier: null }, [9500, 9500, 9500]],
    [{ overtimeMultiplier: null, overtimeMinor: 12_345 }, [9500, 12_345, 12_345]],
    [{ doubleTimeMultiplier: 200 }, [9500, 14_250, 19_000]],
    [{ doubleTimeMinor: 1 }, [9500, 14_250, 1]],
    [{ overtimeMultiplier: null, doubleTimeMultiplier: 200 }, [9500, 9500, 19_000]],
  ])('with %j cost %j', (terms, expected) => {
    expect(amounts(resolveRate({ ...WORK, minutes }, [rate(terms)], null))).toEqual(expected);
  });

  test('that the rate does not name are said to cost what the next lower ones do', () => {
    const answer = resolveRate({ ...WORK, minutes }, [rate({ overtimeMultiplier: null })], null);
    expect(answer.explanation).toContainEqual({
      message: 'rate_line_priced_as',
      work: 'overtime',
      pricedAs: 'regular',
    });
    expect(answer.explanation).toContainEqual({
      message: 'rate_line_priced_as',
      work: 'doubleTime',
      pricedAs: 'regular',
    });
  });
});

test('a zero that was agreed is said to be one', () => {
  const answer = resolveRate(WORK, [rate({ regularMinor: 0 })], null);
  expect(answer).toMatchObject({ kind: 'rate', totalMinor: 0 });
  expect(answer.explanation).toContainEqual({ message: 'rate_line_free', work: 'regular' });
});

test('every line is rounded by itself, half up, to what its currency has', () => {
  const minutes = { regular: 1, overtime: 1, doubleTime: 0 };
  const terms = { regularMinor: 30, overtimeMultiplier: 100 };
  for (const currency of ['USD', 'JPY', 'KWD'])
    expect(resolveRate({ ...WORK, currency, minutes }, [rate({ ...terms, currency })], null)).toMatchObject({
      totalMinor: 2,
    });
});

test('a day rate pays for eight hours, and for parts of them', () => {
  const day = rate({ unit: 'day', regularMinor: 80_000 });
  const minutes = { regular: 240, overtime: 60, doubleTime: 0 };
  expect(amounts(resolveRate({ ...WORK, minutes }, [day], null))).toEqual([40_000, 15_000]);
});

describe('the choice', () => {
  const defaults = { hour_USD: { ...TERMS, regularMinor: 7000 }, day_USD: { ...TERMS, regularMinor: 50_000 } };

  test('is by work date', () => {
    const card = [
      rate({ id: 'old', effectiveFrom: '2026-01-01', effectiveTo: '2026-03-14', regularMinor: 1 }),
      rate({ id: 'new', effectiveFrom: '2026-03-14' }),
    ];
    expect(resolveRate({ ...WORK, workDate: '2026-03-13' }, card, null)).toMatchObject({ rateId: 'old' });
    expect(resolveRate(WORK, card, null)).toMatchObject({ rateId: 'new' });
  });

  test("is the client's rate, of any unit, before the position's default", () => {
    expect(resolveRate(WORK, [rate({ unit: 'day' })], defaults)).toMatchObject({ rateId: 'r1', unit: 'day' });
    expect(resolveRate(WORK, [rate({ unit: 'day', id: 'd' }), rate()], defaults)).toMatchObject({
      rateId: 'r1',
      unit: 'hour',
    });
    expect(resolveRate({ ...WORK, unit: 'hour' }, [rate({ unit: 'day' })], defaults)).toMatchObject({
      rateId: null,
      unit: 'hour',
    });
    expect(resolveRate({ ...WORK, unit: 'day' }, [], defaults)).toMatchObject({ rateId: null, unit: 'day' });
  });

  test('of a default says that the card has nothing for this day', () => {
    const note = { message: 'rate_card_does_not_apply', positionId: 'p1', workDate: '2026-03-14' };
    const fromGap = resolveRate(WORK, [rate({ effectiveFrom: '2026-04-01' })], defaults);
    expect(fromGap).toMatchObject({ rateId: null, lines: [{ amountMinor: 56_000 }, { amountMinor: 31_500 }] });
    expect(fromGap.explanation).toContainEqual(note);
    expect(resolveRate(WORK, [], defaults).explanation).not.toContainEqual(note);
  });
});

describe('"no rate"', () => {
  test.each<[string, CardRate[], Partial<PricedWork>]>([
    ['no_rate_for_position', [], {}],
    ['no_rate_for_position', [rate({ positionId: 'p2' })], {}],
    ['no_rate_for_position', [rate({ deleted: true })], {}],
    ['other_currency', [rate({ currency: 'EUR' })], {}],
    ['other_unit', [rate({ unit: 'day' })], { unit: 'hour' }],
    ['date_not_covered', [rate({ effectiveFrom: '2026-03-15' })], {}],
    ['date_not_covered', [rate({ effectiveTo: '2026-03-14' })], {}],
    ['ambiguous', [rate(), rate({ id: 'r2', effectiveFrom: '2026-03-10' })], {}],
    ['no_work', [rate()], { minutes: { regular: 0, overtime: 0, doubleTime: 0 } }],
  ])('says why: %s', (reason, card, change) => {
    const work = { ...WORK, ...change };
    const { positionId, workDate, currency } = work;
    expect(resolveRate(work, card, null)).toEqual({
      kind: 'no_rate',
      reason,
      explanation: [{ message: 'no_rate', reason, positionId, workDate, currency }],
    });
  });

  test('is also the answer where defaults are in another currency', () => {
    expect(resolveRate(WORK, [], { hour_EUR: TERMS })).toMatchObject({ reason: 'other_currency' });
  });
});

test.each([-1, 0.5, NaN, Infinity])('%d minutes are refused, not priced', (overtime) => {
  const work = { ...WORK, minutes: { regular: 60, overtime, doubleTime: 0 } };
  expect(() => resolveRate(work, [rate()], null)).toThrow(/whole minutes/);
});
