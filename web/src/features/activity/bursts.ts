import type { ActivityEntry } from '@clientele/domain/activity';

/** What one person does within two minutes is one burst. Milliseconds. */
const BURST = 2 * 60_000;
/** Two entries are read faster than unfolded. */
const SMALLEST = 3;

/** An entry by itself, or several of one person, newest first. */
type TimelineRow = { kind: 'entry'; entry: ActivityEntry } | { kind: 'burst'; entries: readonly ActivityEntry[] };

/**
 * Folds bursts of one person, for display only. A burst begins with its oldest entry, so that what arrives later never regroups what is
 * there. Notes are written to be read: they stand by themselves and end a burst.
 * @param entries newest first
 */
export function foldBursts(entries: readonly ActivityEntry[]): TimelineRow[] {
  const bursts: ActivityEntry[][] = [];
  for (const entry of entries.toReversed()) {
    const last = bursts.at(-1);
    if (last !== undefined && continues(last, entry)) last.push(entry);
    else bursts.push([entry]);
  }
  return bursts.toReversed().flatMap((burst): TimelineRow[] => {
    const newestFirst = burst.toReversed();
    if (burst.length >= SMALLEST) return [{ kind: 'burst', entries: newestFirst }];
    return newestFirst.map((entry) => ({ kind: 'entry', entry }));
  });
}

function continues(burst: readonly ActivityEntry[], entry: ActivityEntry): boolean {
  const [first] = burst;
  if (first === undefined || first.kind === 'note.added' || entry.kind === 'note.added') return false;
  return entry.actorUid === first.actorUid && entry.at.getTime() - first.at.getTime() <= BURST;
}
