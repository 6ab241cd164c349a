import { paths } from '@clientele/domain/paths';
import { doc, getDocFromServer } from 'firebase/firestore';
import { firestore } from '../../../firebase/firestore.ts';

/**
 * Whether a client may have this code: nobody of the workspace holds it, seen or unseen, living or in the Trash, or it is the client's
 * own already. Costs one read; fails offline.
 */
export async function isCodeFree(workspaceId: string, code: string, clientId?: string): Promise<boolean> {
  const reservation = await getDocFromServer(doc(firestore(), paths.code(workspaceId, code)));
  return !reservation.exists() || reservation.get('clientId') === clientId;
}
