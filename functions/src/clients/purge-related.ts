import { paths } from '@clientele/domain/paths';
import { firestore } from '../firebase/app.ts';
import { pagesOf } from '../firebase/pages.ts';

/** What is stored in the workspace and names its client. */
const RELATED = [paths.projects, paths.workItems, paths.invoices, paths.invites, paths.notices];

/** Deletes what the workspace holds of a purged client, and what its own people saw of it. May be repeated. */
export async function purgeRelated(workspaceId: string, clientId: string): Promise<void> {
  for (const collection of RELATED) {
    const found = firestore().collection(collection(workspaceId)).where('clientId', '==', clientId).select();
    for await (const page of pagesOf(found)) {
      const batch = firestore().batch();
      for (const { ref } of page) batch.delete(ref);
      await batch.commit();
    }
  }
  await firestore().recursiveDelete(firestore().doc(paths.portal(workspaceId, clientId)));
}
