import { getBlob, ref } from 'firebase/storage';
import { startStorage } from './storage.ts';

/** The bytes that lie at a path of the bucket. Reading goes past no rule: there is never a link. */
export async function readObject(path: string): Promise<Blob> {
  return getBlob(ref(await startStorage(), path));
}
