import { paths } from '@clientele/domain/paths';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { normaliseWritten } from '../firebase/normal-form.ts';

/** What every client inherits has no timeline: its text is brought into the form that all text has. */
export const onDefaultsWritten = onDocumentWritten(
  { document: `${paths.workspaceSettings('{workspaceId}')}/{group}`, retry: true },
  async ({ data }) => normaliseWritten(data?.after),
);
