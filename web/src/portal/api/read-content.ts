import { getBlob, ref } from 'firebase/storage';
import { startStorage } from '../../firebase/storage.ts';

/** The content at a path of the bucket, with the permission of this moment: no link to it exists that could be passed on. */
export async function readContent(path: string): Promise<Blob> {
  return getBlob(ref(await startStorage(), path));
}
