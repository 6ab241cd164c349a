import { SYSTEM_ACTOR } from '@clientele/domain/activity';
import { clientSchema } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { TRASH_DAYS } from '@clientele/domain/upkeep';
import { Refusal } from '../callable/refusal.ts';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { pagesOf } from '../firebase/pages.ts';
import * as logs from '../logs.ts';
import { beginPurge, finishPurge } from './purge-client-documents.ts';
import { inTransaction } from '../firebase/transaction.ts';

const purgedSchema = clientSchema.pick({
  displayName: true,
  version: true,
  code: true,
  deleted: true,
  deletedAt: true,
  issuedInvoices: true,
});

const DAY = 24 * 60 * 60 * 1000;

/**
 * Purges what has been in a workspace's Trash for more than 30 days, after finishing what an earlier run left half done. May be killed
 * anywhere and run again. What has issued invoices stays. Returns how many clients were purged.
 */
export async function purgeTrash(workspaceId: string, now: Date): Promise<number> {
  let purged = 0;
  const unfinished = firestore().collection(paths.statsLedger(workspaceId)).where('purge', '==', 'running').select();
  for await (const page of pagesOf(unfinished)) {
    for (const { id } of page) await finishPurge(workspaceId, id);
    purged += page.length;
  }
  const latest = new Date(now.getTime() - TRASH_DAYS * DAY);
  const expired = firestore()
    .collection(paths.clients(workspaceId))
    .where('deletedAt', '<', latest)
    .orderBy('deletedAt')
    .select('deletedAt');
  for await (const page of pagesOf(expired)) {
    for (const { id } of page) if (await purgeExpired(workspaceId, id, latest)) purged += 1;
  }
  return purged;
}

/** Decides anew inside the transaction: the client may have been restored a moment ago. */
async function purgeExpired(workspaceId: string, clientId: string, latest: Date): Promise<boolean> {
  try {
    const began = await inTransaction(async (transaction) => {
      const client = readSnapshot(
        purgedSchema,
        await transaction.get(firestore().doc(paths.client(workspaceId, clientId))),
      );
      if (client === null || !client.deleted || client.deletedAt === null || client.deletedAt >= latest) return false;
      await beginPurge(transaction, { workspaceId, clientId }, client, SYSTEM_ACTOR);
      return true;
    });
    if (began) await finishPurge(workspaceId, clientId);
    return began;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'invoices_issued') logs.purgeSkipped({ workspaceId, clientId });
    else await buryUnreadable(error);
    return false;
  }
}
