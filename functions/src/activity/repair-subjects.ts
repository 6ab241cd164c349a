import type { ClientPlace } from '@clientele/domain/client-place';
import { paths } from '@clientele/domain/paths';
import type { Subject, SubjectFields } from '@clientele/domain/subject';
import { SUBJECTS } from '@clientele/domain/subjects';
import type { Query, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { parseDocument } from '../firebase/documents.ts';
import { pagesOf } from '../firebase/pages.ts';
import * as logs from '../logs.ts';
import { subjectDocumentId } from '../subjects/record-subject-write.ts';
import { sumOver } from '../upkeep/sum-over.ts';
import { entryTimes } from './entry-times.ts';
import { planRepair } from './plan-repair.ts';
import { recordEntry } from './record-entry.ts';

/** Fills the gaps that everything that hangs on a workspace's clients has in their timelines. Returns how many entries were missing. */
export async function repairSubjects(workspaceId: string): Promise<number> {
  let entriesAdded = 0;
  for await (const page of pagesOf(firestore().collection(paths.clients(workspaceId)).select()))
    for (const { id } of page)
      for (const subject of Object.values(SUBJECTS)) {
        const all = firestore().collection(subject.collection(workspaceId, id));
        entriesAdded += await repairFound(subject, all);
      }
  logs.timelineRepaired(workspaceId, entriesAdded);
  return entriesAdded;
}

/**
 * The same for what was changed of late, in all workspaces together: a change of what hangs on a client leaves the client as it was, so
 * that going by the clients would mean to look at every one of them every night.
 */
export async function repairChangedSubjects(since: Date): Promise<number> {
  let entriesAdded = 0;
  for (const subject of Object.values(SUBJECTS)) {
    const changed = firestore()
      .collectionGroup(collectionName(subject))
      .where('updatedAt', '>=', since)
      .orderBy('updatedAt');
    entriesAdded += await repairFound(subject, changed);
  }
  logs.subjectsRepaired(entriesAdded);
  return entriesAdded;
}

function collectionName({ collection }: Subject<SubjectFields>): string {
  return collection('w', 'c').split('/').at(-1) ?? '';
}

async function repairFound(subject: Subject<SubjectFields>, found: Query): Promise<number> {
  return sumOver(found, (snapshot) => repairSubject(subject, snapshot));
}

async function repairSubject(subject: Subject<SubjectFields>, snapshot: QueryDocumentSnapshot): Promise<number> {
  const client = clientOf(snapshot);
  // A workspace keeps settings of its own under the same name.
  if (client === null) return 0;
  const fields = parseDocument(subject.schema, snapshot.ref.path, snapshot.data());
  if (!(subject.isRecorded?.(fields) ?? true)) return 0;
  const place = { ...client, documentId: subjectDocumentId(subject, snapshot.id) };
  const gaps = planRepair(fields, await entryTimes(place, fields.version));
  for (const gap of gaps) {
    const what = { subjectId: snapshot.id, subject: subject.nameOf(fields, snapshot.id) };
    await recordEntry(place, { kind: `${subject.noun}.unrecorded`, changes: {}, ...gap, ...what });
  }
  return gaps.length;
}

function clientOf({ ref }: QueryDocumentSnapshot): ClientPlace | null {
  const client = ref.parent.parent;
  const workspace = client?.parent.parent;
  if (!client || !workspace || client.parent.id !== 'clients') return null;
  return { workspaceId: workspace.id, clientId: client.id };
}
