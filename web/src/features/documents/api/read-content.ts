import type { ClientFile } from '@clientele/domain/client-file';
import { objectPaths } from '@clientele/domain/paths';
import { getBlob, ref } from 'firebase/storage';
import { startStorage } from '../../../firebase/storage.ts';

/** Where a file lies. */
export type FileAddress = { workspaceId: string; clientId: string };

/** The content of a file, with the permission of this moment: no link to it exists that could be passed on. */
export async function readContent({ workspaceId, clientId }: FileAddress, { id }: ClientFile): Promise<Blob> {
  return getBlob(ref(await startStorage(), objectPaths.file(workspaceId, clientId, id)));
}
