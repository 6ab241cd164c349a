import { paths } from '@clientele/domain/paths';
import { collection, doc } from 'firebase/firestore';
import { firestore } from '../../../firebase/firestore.ts';

/** The id of a rate that is about to be added: with one id a repeated call adds one rate. */
export function newRateId(workspaceId: string, clientId: string): string {
  return doc(collection(firestore(), paths.rates(workspaceId, clientId))).id;
}
