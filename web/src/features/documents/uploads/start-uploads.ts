import { BLANK_FILE, type ClientFile, type FileCategory, type FileInput } from '@clientele/domain/client-file';
import { fileProblems } from '@clientele/domain/file-problems';
import { contentTypeOfName } from '@clientele/domain/file-types';
import { failureOf } from '../../../firebase/failure.ts';
import { announceFile, newFileId } from '../api/announce-file.ts';
import { awaitVerdict } from '../api/await-verdict.ts';
import { sendContent } from '../api/send-content.ts';
import { withdrawFile } from '../api/withdraw-file.ts';
import { nameOfVersion } from './version-name.ts';
import { isUnderWay, type Upload, type UploadPlace } from './upload.ts';
import { listUploads, onUploadsEnd, setUploadStatus, unlistUploads, uploads } from './upload-list.ts';
import { Uploader } from './uploader.ts';

export const uploader = new Uploader(
  {
    announce: announceFile,
    send: sendContent,
    verdict: awaitVerdict,
    withdraw: withdrawFile,
    failureOf: (error) => failureOf(error).code,
  },
  { uploads, setStatus: setUploadStatus, unlist: unlistUploads },
  navigator.onLine,
);

addEventListener('online', () => uploader.setOnline(true));
addEventListener('offline', () => uploader.setOnline(false));

onUploadsEnd(() => uploader.cancelAll());

// Closing the page would end them.
addEventListener('beforeunload', (event) => {
  if (uploads().some(isUnderWay)) event.preventDefault();
});

function uploadOf(place: UploadPlace, content: File, input: FileInput, seriesId?: string): Upload {
  const id = newFileId(place);
  const problems = fileProblems(input.name, content.size);
  return {
    id,
    place,
    content,
    // As the server will have it: composed letters, single blanks.
    input: { ...input, name: input.name.normalize('NFC').replace(/\s+/gu, ' ').trim() },
    size: content.size,
    contentType: contentTypeOfName(input.name.trim()),
    seriesId: seriesId ?? id,
    shownIn: 'tray',
    status: problems.length > 0 ? { step: 'rejected', problems } : { step: 'waiting' },
  };
}

/** Puts files into the tray and sends those with which nothing is wrong. */
export function uploadFiles(place: UploadPlace, files: readonly File[], category: FileCategory): void {
  listUploads(files.map((file) => uploadOf(place, file, { ...BLANK_FILE, category, name: file.name })));
  uploader.advance();
}

/** Sends a file as the next version of a document, which keeps its name, category, visibility and note. Until when the new one holds, nobody knows yet. */
export function uploadVersion(place: UploadPlace, file: File, of: ClientFile): void {
  const { category, visibility, note } = of;
  const input = { name: nameOfVersion(of.name, file.name), category, visibility, note, expiresOn: '' };
  listUploads([uploadOf(place, file, input, of.seriesId)]);
  uploader.advance();
}

/** Sends one file for a form, which shows how far it is. Returns the id of the upload and of the document that it becomes. */
export function uploadForForm(place: UploadPlace, file: File, category: FileCategory): string {
  const upload = uploadOf(place, file, { ...BLANK_FILE, category, name: file.name });
  listUploads([{ ...upload, shownIn: 'form' }]);
  uploader.advance();
  return upload.id;
}
