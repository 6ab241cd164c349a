import type { FileInput, FileRefusal } from '@clientele/domain/client-file';
import type { FileContentType } from '@clientele/domain/file-types';
import type { FieldProblem } from '@clientele/domain/problems';
import type { FailureCode } from '../../../format/failure.ts';

/** Where a file goes, and who sends it. */
export type UploadPlace = { uid: string; workspaceId: string; clientId: string; clientName: string };

export type UploadStatus =
  /** found wrong before a byte was sent */
  | { step: 'rejected'; problems: readonly FieldProblem[] }
  | { step: 'waiting' }
  /** `sent` in bytes */
  | { step: 'sending'; sent: number }
  /** everything is there, and the server looks at it */
  | { step: 'checking' }
  | { step: 'done' }
  /** the server looked at it and deleted it */
  | { step: 'refused'; refusal: FileRefusal }
  /** something was in the way: it can be tried again */
  | { step: 'failed'; failure: FailureCode };

/** One file on its way. Its id is that of the stored document. */
export type Upload = {
  id: string;
  place: UploadPlace;
  content: Blob;
  input: FileInput;
  /** in bytes */
  size: number;
  /** null when its name promises none that may be stored: then it is rejected */
  contentType: FileContentType | null;
  /** the first version of the document that this is a new version of; its own id for a new document */
  seriesId: string;
  /** where it is shown: in the tray, or in the form that it was chosen in */
  shownIn: 'tray' | 'form';
  status: UploadStatus;
};

/** Whether leaving the page now would end it. */
export function isUnderWay({ status: { step } }: Upload): boolean {
  return step === 'waiting' || step === 'sending' || step === 'checking';
}
