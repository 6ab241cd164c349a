export type HeldRows = {
  /** the rows to show, in order; some may be gone from the data */
  ids: readonly string[];
  /** how many rows would appear, disappear or move */
  waiting: number;
};

/**
 * Keeps rows where they are while somebody is busy with the list. `shown` is the order on screen, `wanted` the order that the data asks
 * for, `own` the rows that this person has just changed: these take their new place at once, next to their new neighbour.
 */
export function holdRows(shown: readonly string[], wanted: readonly string[], own: ReadonlySet<string>): HeldRows {
  const places = new Map(wanted.map((id, index) => [id, index]));
  const kept = shown.filter((id) => !own.has(id));
  const keptIds = new Set(kept);
  const stillWanted = kept.map((id) => places.get(id)).filter((place) => place !== undefined);
  const arrived = wanted.filter((id) => !keptIds.has(id) && !own.has(id)).length;
  const gone = kept.length - stillWanted.length;
  const moved = stillWanted.length - longestRise(stillWanted);
  return { ids: placeOwn(kept, wanted, own), waiting: arrived + gone + moved };
}

/** Puts each of the person's own rows behind the row that precedes it in the wanted order. */
function placeOwn(kept: readonly string[], wanted: readonly string[], own: ReadonlySet<string>): readonly string[] {
  if (own.size === 0) return kept;
  const keptIds = new Set(kept);
  const first: string[] = [];
  const after = new Map<string, string[]>();
  let group = first;
  for (const id of wanted) {
    if (own.has(id)) group.push(id);
    else if (keptIds.has(id)) after.set(id, (group = []));
  }
  return [...first, ...kept.flatMap((id) => [id, ...(after.get(id) ?? [])])];
}

/** Length of the longest strictly increasing subsequence: the most rows that can stay while the others move. O(n log n). */
function longestRise(places: readonly number[]): number {
  const ends: number[] = [];
  for (const place of places) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    ends[low] = place;
  }
  return ends.length;
}
