import { SYSTEM_ACTOR } from '@clientele/domain/activity';
import type { Stamps } from '@clientele/domain/stamps';

type RepairedDocument = Pick<Stamps, 'version' | 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy'>;

/** What is known of a version that nobody recorded. */
type Gap = { version: number; actorUid: string; at: Date };

/**
 * The versions 1..N of a document at version N that no entry tells about. `times` are the instants of the entries that are there, by
 * version. The first and the newest version are known from the document itself; in between, the version before says no later than when,
 * and nobody says who.
 */
export function planRepair(document: RepairedDocument, times: ReadonlyMap<number, Date>): Gap[] {
  const gaps: Gap[] = [];
  let before = document.createdAt;
  for (let version = 1; version <= document.version; version += 1) {
    const present = times.get(version);
    if (present === undefined) gaps.push({ version, ...whoAndWhen(document, version, before) });
    before = present ?? before;
  }
  return gaps;
}

function whoAndWhen(document: RepairedDocument, version: number, before: Date): { actorUid: string; at: Date } {
  if (version === document.version) return { actorUid: document.updatedBy, at: document.updatedAt };
  if (version === 1) return { actorUid: document.createdBy, at: document.createdAt };
  return { actorUid: SYSTEM_ACTOR, at: before };
}
