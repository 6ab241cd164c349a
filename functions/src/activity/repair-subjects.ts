import type { ClientPlace } from '@clientele/domain/client-place';
import { paths } from '@clientele/domain/paths';
import { entryAudience, type Subject, type SubjectFields } from '@clientele/domain/subject';
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

const OF_WORKSPACE = Object.values(SUBJECTS).filter((subject) => 'clientOf' in subject);
const OF_CLIENT = Object.values(SUBJECTS).filter((subject) => !('clientOf' in subject));

/** Fills the gaps that everything that hangs on a workspace's clients has in their timelines. Returns how many entries were missing. */
export async function repairSubjects(workspaceId: string): Promise<number> {
  let entriesAdded = 0;
  for (const subject of OF_WORKSPACE)
    entriesAdded += await repairFound(subject, firestore().collection(subject.collection(workspaceId, '')));
  for await (const page of pagesOf(firestore().collection(paths.clients(workspaceId)).select()))
    for (const { id } of page)
      for (const subject of OF_CLIENT)
        entriesAdded += await repairFound(subject, firestore().collection(subject.collection(workspaceId, id)));
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
  const client = placeOf(subject, snapshot);
  // A workspace keeps settings of its own under the same name, and the portal copies of projects and invoices.
  if (client === null) return 0;
  const fields = parseDocument(subject.schema, snapshot.ref.path, snapshot.data());
  if (!(subject.isRecorded?.(fields) ?? true)) return 0;
  const place = { ...client, documentId: subjectDocumentId(subject, snapshot.id) };
  const missing = planRepair(fields, await entryTimes(place, fields.version));
  const gaps =
    subject.hasUntoldVersions === true ? missing.filter(({ version }) => version === fields.version) : missing;
  for (const gap of gaps) {
    const audience = entryAudience(subject, fields);
    const what = { audience, subjectId: snapshot.id, subject: subject.nameOf(fields, snapshot.id) };
    await recordEntry(place, { kind: `${subject.noun}.unrecorded`, changes: {}, ...gap, ...what });
  }
  return gaps.length;
}

function placeOf(subject: Subject<SubjectFields>, snapshot: QueryDocumentSnapshot): ClientPlace | null {
  return subject.clientOf === undefined ? clientAbove(snapshot) : clientNamed(subject, snapshot);
}

function clientNamed(subject: Subject<SubjectFields>, snapshot: QueryDocumentSnapshot): ClientPlace | null {
  const workspace = snapshot.ref.parent.parent;
  if (!workspace || workspace.parent.id !== 'workspaces') return null;
  const clientId = subject.clientOf?.(parseDocument(subject.schema, snapshot.ref.path, snapshot.data()));
  return clientId === undefined ? null : { workspaceId: workspace.id, clientId };
}

function clientAbove({ ref }: QueryDocumentSnapshot): ClientPlace | null {
  const client = ref.parent.parent;
  const workspace = client?.parent.parent;
  if (!client || !workspace || client.parent.id !== 'clients') return null;
  return { workspaceId: workspace.id, clientId: client.id };
}
