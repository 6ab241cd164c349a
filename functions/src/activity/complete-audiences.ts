import { activityEntrySchema, type ActivityFields } from '@clientele/domain/activity';
import { OF_CLIENT } from '@clientele/domain/audience';
import { paths } from '@clientele/domain/paths';
import { entryAudience } from '@clientele/domain/subject';
import { undoneSubject } from '@clientele/domain/undo';
import type { QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { parseDocument, readSnapshot } from '../firebase/documents.ts';
import { pagesOf } from '../firebase/pages.ts';
import { sumOver } from '../upkeep/sum-over.ts';

/**
 * Gives the entries of a workspace's timelines the audience that those lack which were written before there was one. Until then only people
 * read them who see every client. Returns how many there were.
 */
export async function completeAudiences(workspaceId: string): Promise<number> {
  let completed = 0;
  for await (const page of pagesOf(firestore().collection(paths.clients(workspaceId)).select()))
    for (const { id } of page)
      completed += await sumOver(firestore().collection(paths.activity(workspaceId, id)), (entry) =>
        complete(workspaceId, id, entry),
      );
  return completed;
}

async function complete(workspaceId: string, clientId: string, entry: QueryDocumentSnapshot): Promise<number> {
  if (entry.get('audience') !== undefined) return 0;
  const fields = parseDocument(activityEntrySchema, entry.ref.path, entry.data());
  await entry.ref.update({ audience: await audienceOf(workspaceId, clientId, fields) });
  return 1;
}

/** Of a document that is gone nobody can say whose it was: its entries stay with those who see every client. */
async function audienceOf(workspaceId: string, clientId: string, entry: ActivityFields): Promise<string> {
  const about = undoneSubject(entry);
  if (about?.subject.audienceOf === undefined) return OF_CLIENT;
  const ref = firestore().doc(`${about.subject.collection(workspaceId, clientId)}/${about.id}`);
  const subject = readSnapshot(about.subject.schema, await ref.get());
  return subject === null ? entry.audience : entryAudience(about.subject, subject);
}
