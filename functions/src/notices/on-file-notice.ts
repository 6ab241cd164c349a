import { fileSchema, isShared, type FileFields } from '@clientele/domain/client-file';
import { paths } from '@clientele/domain/paths';
import { documentShared } from './happenings.ts';
import { onNotice } from './notice-trigger.ts';

/** Tells that a document can be seen in the portal. */
export const onFileNotice = onNotice<FileFields>({
  document: `${paths.files('{workspaceId}', '{clientId}')}/{id}`,
  schema: fileSchema,
  happeningOf: documentShared,
  isStillSo: isShared,
});
