import { paths } from '@clientele/domain/paths';
import { collection, doc } from 'firebase/firestore';
import { firestore } from '../../../firebase/firestore.ts';

/** The id of an item that is about to be added: with one id a repeated call adds one item. */
export function newWorkItemId(workspaceId: string): string {
  return doc(collection(firestore(), paths.workItems(workspaceId))).id;
}
