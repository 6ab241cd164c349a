import type { Client } from '@clientele/domain/client';
import { holdRows } from './hold-rows.ts';

type Row = Pick<Client, 'id' | 'version' | 'updatedBy'>;
type Rows = ReadonlyMap<string, Row>;

/** What is on screen, and the data from which it got its order. */
export type HeldList = {
  ids: readonly string[];
  /** every row, shown or not, as it was when the order was made */
  rows: Rows;
  /** versions of rows that have taken another place since, by this person's own hand */
  placed: ReadonlyMap<string, number>;
  /** names the question (search, filters, sort): another question always gets a fresh answer */
  view: string;
  waiting: number;
};

export const NOTHING_HELD: HeldList = { ids: [], rows: new Map(), placed: new Map(), view: '', waiting: 0 };

const NONE_PLACED: ReadonlyMap<string, number> = new Map();

type Next = {
  /** ids in the order that the data asks for */
  wanted: readonly string[];
  /** every row that the person may see, shown or not */
  rows: Rows;
  view: string;
  /** whether somebody is busy with the list, so that nothing may move by itself */
  busy: boolean;
  uid: string;
  /** rows that this person has just sent away */
  sentAway: ReadonlySet<string>;
};

/** The next thing to show. Returns the same object when nothing is different, so that it can settle. */
export function nextHeldList(held: HeldList, next: Next): HeldList {
  const { wanted, rows, view, busy } = next;
  if (!busy || view !== held.view) {
    if (held.rows === rows && isSame(held, wanted, view, 0)) return held;
    return { ids: wanted, rows, placed: NONE_PLACED, view, waiting: 0 };
  }
  const own = ownChanges(held, next);
  const { ids, waiting } = holdRows(held.ids, wanted, own);
  if (own.size === 0 && isSame(held, ids, view, waiting)) return held;
  const placed = new Map(held.placed);
  for (const id of own) placed.set(id, rows.get(id)?.version ?? 0);
  return { ids, rows: held.rows, placed, view, waiting };
}

/** Rows that changed by this person's own hand since they got their place. */
function ownChanges(held: HeldList, { wanted, rows, uid, sentAway }: Next): Set<string> {
  const own = new Set<string>();
  function look(id: string): void {
    const row = rows.get(id);
    const version = held.placed.get(id) ?? held.rows.get(id)?.version;
    if (row ? row.updatedBy === uid && row.version !== version : sentAway.has(id) && version !== 0) own.add(id);
  }
  held.ids.forEach(look);
  wanted.forEach(look);
  return own;
}

function isSame(held: HeldList, ids: readonly string[], view: string, waiting: number): boolean {
  return (
    held.view === view &&
    held.waiting === waiting &&
    held.ids.length === ids.length &&
    held.ids.every((id, index) => id === ids[index])
  );
}
