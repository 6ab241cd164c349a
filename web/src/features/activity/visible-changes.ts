import type { ActivityEntry } from '@clientele/domain/activity';
import type { Changes } from '@clientele/domain/change';

/** The id that a default points at before or after a change. */
function target(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The first address of a kind becomes its default, and the last one takes the default along: nobody needs to be told twice. */
function goesWithoutSaying(path: string, changes: Changes): boolean {
  const change = changes[path];
  if (!change || !path.startsWith('defaultAddresses.')) return false;
  const from = target(change.from);
  const to = target(change.to);
  const appeared = to !== null && from === null && changes[`addresses.${to}`]?.from === null;
  const vanished = from !== null && to === null && changes[`addresses.${from}`]?.to === null;
  return appeared || vanished;
}

/** What an entry shows as changed: not what its own sentence says already, nor what follows from another change of the same write. */
export function visibleChanges(entry: Pick<ActivityEntry, 'kind' | 'changes'>): Changes {
  const said: readonly string[] = entry.kind === 'client.status_changed' ? ['status', 'statusReason'] : [];
  const shown = Object.entries(entry.changes).filter(
    ([path]) => !said.includes(path) && !goesWithoutSaying(path, entry.changes),
  );
  return Object.fromEntries(shown);
}
