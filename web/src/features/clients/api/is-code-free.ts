import { paths } from '@clientele/domain/paths';
import { doc, getDocFromServer } from 'firebase/firestore';
import { firestore } from '../../../firebase/firestore.ts';

/** Whether no client of the workspace, seen or unseen, living or in the Trash, holds this code. Costs one read; fails offline. */
export async function isCodeFree(workspaceId: string, code: string): Promise<boolean> {
  return !(await getDocFromServer(doc(firestore(), paths.code(workspaceId, code)))).exists();
}
