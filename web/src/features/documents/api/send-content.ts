import { objectPaths } from '@clientele/domain/paths';
import { ref, uploadBytesResumable, type UploadTask } from 'firebase/storage';
import { startStorage } from '../../../firebase/storage.ts';
import type { Upload } from '../uploads/upload.ts';
import type { Sending } from '../uploads/uploader.ts';

/** Sends the content of an announced file, in parts: after a pause or a dropped connection it goes on where the server has got to. */
export function sendContent(upload: Upload, onSent: (bytes: number) => void): Sending {
  let task: UploadTask | undefined;
  let paused = false;
  let cancelled = false;

  async function send(): Promise<void> {
    const { id, place, content, contentType } = upload;
    const storage = await startStorage();
    if (cancelled) return;
    const object = ref(storage, objectPaths.file(place.workspaceId, place.clientId, id));
    task = uploadBytesResumable(object, content, contentType === null ? {} : { contentType });
    task.on('state_changed', ({ bytesTransferred }) => onSent(bytesTransferred));
    if (paused) task.pause();
    await task;
  }

  return {
    finished: send(),
    pause() {
      paused = true;
      task?.pause();
    },
    resume() {
      paused = false;
      task?.resume();
    },
    cancel() {
      cancelled = true;
      // A paused task takes no notice of being cancelled.
      task?.resume();
      task?.cancel();
    },
  };
}
