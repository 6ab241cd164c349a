import { onObjectFinalized, onObjectMetadataUpdated, type StorageOptions } from 'firebase-functions/v2/storage';
import { judgeObject } from './judge-object.ts';

/** Few at a time on one instance: each holds a file of up to 25 MB, twice, and what was unpacked of it. */
const OPTIONS = {
  retry: true,
  memory: '1GiB',
  concurrency: 2,
  cpu: 1,
  timeoutSeconds: 120,
} satisfies Partial<StorageOptions>;

/** Looks at every upload. What carries the mark was written by functions themselves. */
export const onFileFinalized = onObjectFinalized(OPTIONS, async ({ data }) => {
  if (data.metadata?.['checked'] === undefined) await judgeObject(data.name);
});

/** Storage makes a link past the rules for whoever asks about an object: it is dropped again. */
export const onFileMetadataUpdated = onObjectMetadataUpdated(OPTIONS, async ({ data }) => {
  await judgeObject(data.name);
});
