import type { Client } from '@clientele/domain/client';
import { holdRows } from './hold-rows.ts';

type Row = Pick<Client, 'id' | 'version' | 'updatedBy'>;

/** What is on screen: the order, and the version in which each row got its place there. */
export type HeldList = {
  ids: readonly string[];
  places: ReadonlyMap<string, number>;
  /** names the question (search, filters, sort): another question always gets a fresh answer */
  view: string;
  waiting: number;
};

type Next = {
  /** ids in the order that the data asks for */
  wanted: readonly string[];
  /** every row that the person may see, shown or not */
  rows: ReadonlyMap<string, Row>;
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
    return isSame(held, wanted, view, 0) ? held : { ids: wanted, places: placesOf(wanted, rows), view, waiting: 0 };
  }
  const own = ownChanges(held, next);
  const { ids, waiting } = holdRows(held.ids, wanted, own);
  if (isSame(held, ids, view, waiting)) return held;
  const places = own.size === 0 ? held.places : new Map([...held.places, ...placesOf([...own], rows)]);
  return { ids, places, view, waiting };
}

/** Rows that changed by this person's own hand since they got their place. */
function ownChanges(held: HeldList, { wanted, rows, uid, sentAway }: Next): Set<string> {
  const own = new Set<string>();
  for (const id of new Set([...held.ids, ...wanted])) {
    const row = rows.get(id);
    if (row ? row.updatedBy === uid && row.version !== held.places.get(id) : sentAway.has(id)) own.add(id);
  }
  return own;
}

function placesOf(ids: readonly string[], rows: ReadonlyMap<string, Row>): Map<string, number> {
  return new Map(ids.map((id) => [id, rows.get(id)?.version ?? 0]));
}

function isSame(held: HeldList, ids: readonly string[], view: string, waiting: number): boolean {
  return (
    held.view === view &&
    held.waiting === waiting &&
    held.ids.length === ids.length &&
    held.ids.every((id, index) => id === ids[index])
  );
}
