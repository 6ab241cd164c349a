import type { ActivityEntry } from '@clientele/domain/activity';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldBursts } from './bursts.ts';
import { newestFirst } from './order.ts';

type Told = { second: number; actorUid?: string; note?: boolean };

function entry({ second, actorUid = 'ann', note = false }: Told, index: number): ActivityEntry {
  const at = new Date(second * 1000);
  const common = { id: `e${index}`, actorUid, at, version: index + 1, audience: 'client', changes: {} };
  return note ? { kind: 'note.added', ...common, text: 'Called', mentions: [] } : { kind: 'client.updated', ...common };
}

function folded(told: readonly Told[]): string[] {
  return foldBursts(newestFirst(told.map(entry))).map((row) =>
    row.kind === 'entry' ? row.entry.id : `[${row.entries.map(({ id }) => id).join(' ')}]`,
  );
}

test.each<[string, Told[], string[]]>([
  ['three changes within two minutes are a burst', [{ second: 0 }, { second: 60 }, { second: 120 }], ['[e2 e1 e0]']],
  ['two are not', [{ second: 0 }, { second: 1 }], ['e1', 'e0']],
  [
    'a burst ends two minutes after its first change',
    [0, 60, 119, 121].map((second) => ({ second })),
    ['e3', '[e2 e1 e0]'],
  ],
  [
    'somebody else ends it',
    [{ second: 0 }, { second: 1 }, { second: 2, actorUid: 'ben' }, { second: 3 }],
    ['e3', 'e2', 'e1', 'e0'],
  ],
  [
    'a note stands by itself',
    [{ second: 0 }, { second: 1, note: true }, { second: 2 }, { second: 3 }],
    ['e3', 'e2', 'e1', 'e0'],
  ],
])('%s', (_name, told, rows) => expect(folded(told)).toEqual(rows));

const histories = fc.array(
  fc.record({
    second: fc.integer({ min: 0, max: 600 }),
    actorUid: fc.constantFrom('ann', 'ben'),
    note: fc.boolean(),
  }),
);

test('no entry is lost, doubled or moved', () => {
  fc.assert(
    fc.property(histories, (told) => {
      const entries = newestFirst(told.map(entry));
      const rows = foldBursts(entries);
      expect(rows.flatMap((row) => (row.kind === 'entry' ? [row.entry] : row.entries))).toEqual(entries);
    }),
  );
});

test('what arrives later takes no burst apart', () => {
  fc.assert(
    fc.property(histories, (told) => {
      const entries = newestFirst(told.map(entry));
      const rows = foldBursts(entries);
      for (const row of foldBursts(entries.slice(1))) {
        const before = row.kind === 'entry' ? [row.entry] : row.entries;
        const holding = rows.filter((each) => before.some((one) => idsOf(each).includes(one.id)));
        expect(holding).toHaveLength(1);
      }
    }),
  );
});

function idsOf(row: ReturnType<typeof foldBursts>[number]): string[] {
  return (row.kind === 'entry' ? [row.entry] : row.entries).map(({ id }) => id);
}
