import { sameValue } from '@clientele/domain/change';

/** One field that two people set to different values. */
export type Conflict = { key: string; base: unknown; mine: unknown; theirs: unknown };

export type Merge<V extends object> = {
  /** what I changed and they have not, to be written on top of theirs */
  changes: Partial<V>;
  /** where a person has to choose */
  conflicts: readonly Conflict[];
};

/** The keys whose values differ. Both sides have the keys of `a`. */
export function differingKeys<V extends object>(a: V, b: V): (keyof V & string)[] {
  const keys = Object.keys(a) as (keyof V & string)[];
  return keys.filter((key) => !sameValue(a[key], b[key]));
}

/**
 * Three-way merge, field by field. Only a field that both sides changed, to different values, is a conflict; everything else
 * goes together silently.
 * @param base what I started from
 * @param mine what I typed
 * @param theirs what is stored now
 */
export function mergeEdit<V extends object>(base: V, mine: V, theirs: V): Merge<V> {
  const changes: Partial<V> = {};
  const conflicts: Conflict[] = [];
  for (const key of differingKeys(base, mine)) {
    if (sameValue(mine[key], theirs[key])) continue;
    if (sameValue(base[key], theirs[key])) changes[key] = mine[key];
    else conflicts.push({ key, base: base[key], mine: mine[key], theirs: theirs[key] });
  }
  return { changes, conflicts };
}

/**
 * Makes a choice in every conflict: the fields where mine counts are rebased on theirs, so that the next merge writes them; the
 * others take their value.
 */
export function resolveConflicts<V extends object>(
  edit: { base: V; mine: V },
  conflicts: readonly Conflict[],
  keepMine: ReadonlySet<string>,
): { base: V; mine: V } {
  const theirs = Object.fromEntries(conflicts.map((conflict) => [conflict.key, conflict.theirs]));
  const given = Object.fromEntries(Object.entries(theirs).filter(([key]) => !keepMine.has(key)));
  return { base: { ...edit.base, ...theirs }, mine: { ...edit.mine, ...given } };
}
