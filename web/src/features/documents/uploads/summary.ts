import { isUnderWay, type Upload } from './upload.ts';

export type UploadSummary = {
  /** how many are on their way */
  underWay: number;
  done: number;
  /** rejected, refused or failed */
  notUploaded: number;
  /** from 0 to 1, by bytes, of all that was to be sent; 1 when nothing was */
  share: number;
};

function sentOf({ size, status }: Upload): number {
  if (status.step === 'sending') return Math.min(status.sent, size);
  return status.step === 'checking' || status.step === 'done' ? size : 0;
}

/** How far everything in the tray is. What failed counts neither as sent nor as still to send. */
export function summarise(uploads: readonly Upload[]): UploadSummary {
  const done = uploads.filter(({ status }) => status.step === 'done').length;
  const underWay = uploads.filter(isUnderWay);
  const counted = uploads.filter((upload) => isUnderWay(upload) || upload.status.step === 'done');
  const total = counted.reduce((sum, { size }) => sum + size, 0);
  const sent = counted.reduce((sum, upload) => sum + sentOf(upload), 0);
  return {
    underWay: underWay.length,
    done,
    notUploaded: uploads.length - underWay.length - done,
    share: total === 0 ? 1 : sent / total,
  };
}
