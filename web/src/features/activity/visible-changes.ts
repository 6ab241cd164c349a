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

/** Who is primary is told by sentences; what else is kept about it is for going back. */
const KEPT_ABOUT_CONTACTS: readonly string[] = ['isPrimary', 'primaryBefore', 'successorId'];

function saidAlready(kind: ActivityEntry['kind']): readonly string[] {
  if (kind.startsWith('contact.')) return KEPT_ABOUT_CONTACTS;
  return kind === 'client.status_changed' ? ['status', 'statusReason'] : [];
}

/** What an entry shows as changed: not what its own sentence says already, nor what follows from another change of the same write. */
export function visibleChanges(entry: Pick<ActivityEntry, 'kind' | 'changes'>): Changes {
  const said = saidAlready(entry.kind);
  const shown = Object.entries(entry.changes).filter(
    ([path]) => !said.includes(path) && !goesWithoutSaying(path, entry.changes),
  );
  return Object.fromEntries(shown);
}
