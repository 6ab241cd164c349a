import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { workByPosition } from './report-figures.ts';

const OCTOBER = { from: '2026-10-01', to: '2026-10-31' };
const NAMES = new Map([['tech', 'Technician']]);

const items = fc.array(
  fc.record({
    state: fc.constantFrom('draft', 'submitted', 'approved', 'rejected'),
    deleted: fc.boolean(),
    workDate: fc.constantFrom('2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01'),
    positionId: fc.constantFrom('tech', 'lead'),
    minutes: fc.record({ regular: fc.nat(480), overtime: fc.nat(120), doubleTime: fc.nat(120) }),
    rate: fc.option(
      fc.record({ currency: fc.constantFrom('USD', 'EUR', 'JPY'), totalMinor: fc.nat(1_000_000) }).map((rate) => ({
        ...rate,
        rateId: null,
        unit: 'hour' as const,
        lines: [],
        explanation: [],
      })),
    ),
  }),
);

test('the sums of all positions are those of the approved work of the period, currency by currency', () => {
  fc.assert(
    fc.property(items, (all) => {
      const rows = workByPosition(all, NAMES, OCTOBER);
      for (const currency of ['USD', 'EUR', 'JPY']) {
        let [minutes, minor] = [0, 0];
        for (const item of all) {
          if (item.rate?.currency !== currency || item.state !== 'approved' || item.deleted) continue;
          if (!item.workDate.startsWith('2026-10')) continue;
          minutes += item.minutes.regular + item.minutes.overtime + item.minutes.doubleTime;
          minor += item.rate.totalMinor;
        }
        const mine = rows.filter((row) => row.currency === currency);
        expect(mine.reduce((sum, row) => sum + row.minutes, 0)).toBe(minutes);
        expect(mine.reduce((sum, row) => sum + row.totalMinor, 0)).toBe(minor);
      }
      const keys = rows.map(({ name, currency }) => `${name}/${currency}`);
      expect(keys).toEqual([...new Set(keys)].toSorted());
    }),
  );
});

test('a position is called by its name, and by its id where it has none any more', () => {
  const item = {
    state: 'approved',
    deleted: false,
    workDate: '2026-10-12',
    minutes: { regular: 60, overtime: 0, doubleTime: 0 },
    rate: { rateId: null, unit: 'hour', currency: 'USD', lines: [], totalMinor: 100, explanation: [] },
  } as const;
  const work = ['tech', 'gone'].map((positionId) => ({
    ...item,
    positionId,
    rate: { ...item.rate, lines: [], explanation: [] },
  }));
  expect(workByPosition(work, NAMES, OCTOBER).map(({ name }) => name)).toEqual(['Technician', 'gone']);
});
