import { resolveRate, type PricedWork } from '@clientele/domain/rate-resolution';
import type { CardRate } from '@clientele/domain/service-rate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { explainRate } from './explain-rate.ts';

beforeEach(() => vi.stubGlobal('navigator', { language: 'en-US' }));
afterEach(() => vi.unstubAllGlobals());

const RATE: CardRate = {
  id: 'r1',
  positionId: 'p1',
  unit: 'hour',
  currency: 'USD',
  regularMinor: 9500,
  overtimeMinor: null,
  overtimeMultiplier: 150,
  doubleTimeMinor: null,
  doubleTimeMultiplier: null,
  effectiveFrom: '2026-03-01',
  effectiveTo: '',
  note: '',
  invoiced: false,
  deleted: false,
};
const WORK: PricedWork = {
  workDate: '2026-03-14',
  positionId: 'p1',
  currency: 'USD',
  minutes: { regular: 0, overtime: 180, doubleTime: 0 },
};

function explained(work: Partial<PricedWork>, card: readonly CardRate[] = [RATE]): string[] {
  const { explanation } = resolveRate({ ...WORK, ...work }, card, null);
  return explanation.map((each) => explainRate(each, () => 'Senior technician').replaceAll(/\s/gu, ' '));
}

test('an answer explains itself', () => {
  expect(explained({})).toEqual([
    'This client’s rate for Senior technician. From Mar 1, 2026.',
    '3 hr overtime at 1.5 × $95.00 per hour = $427.50',
  ]);
  expect(explained({ minutes: { regular: 450, overtime: 0, doubleTime: 60 } }).slice(1)).toEqual([
    '7 hr 30 min regular at $95.00 per hour = $712.50',
    '1 hr double time at 1.5 × $95.00 per hour = $142.50',
    'No rate of its own for double time, so it costs what overtime costs.',
  ]);
});

test.each<[Partial<PricedWork>, readonly CardRate[], RegExp]>([
  [{ workDate: '2026-02-28' }, [RATE], /covers Feb 28, 2026/],
  [{ currency: 'EUR' }, [RATE], /none in Euro \(EUR\)/],
  [{ unit: 'day' }, [RATE], /for another unit only/],
  [{}, [], /neither a rate on this card nor a default rate/],
  [{}, [RATE, { ...RATE, id: 'r2' }], /More than one rate/],
  [{ minutes: { regular: 0, overtime: 0, doubleTime: 0 } }, [RATE], /Enter some hours/],
])('no rate is no silent zero: %j', (work, card, sentence) => {
  expect(explained(work, card)).toEqual([expect.stringMatching(sentence)]);
});
