import { clientSchema, type Client } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { doc } from 'firebase/firestore';
import { readDocument } from '../../../firebase/documents.ts';
import { failureOf } from '../../../firebase/failure.ts';
import { firestore } from '../../../firebase/firestore.ts';
import { getServerDocument } from '../../../firebase/server-document.ts';

/**
 * The record as the server has it, past the local cache. Null when it is gone or no longer this person's to see: the two look the
 * same from here. Costs one read; fails offline.
 */
export async function readNewestClient(workspaceId: string, clientId: string): Promise<Client | null> {
  try {
    return readDocument(clientSchema, await getServerDocument(doc(firestore(), paths.client(workspaceId, clientId))));
  } catch (error) {
    if (failureOf(error).code === 'permission_denied') return null;
    throw error;
  }
}
