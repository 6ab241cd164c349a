import { paths } from '@clientele/domain/paths';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { normaliseWritten } from '../firebase/normal-form.ts';
import { refreshWorkCalledBy } from './refresh-work.ts';

type Params = { workspaceId: string; id: string };

/** Approved work is called by its position, whatever that is called now. */
export const sharePosition = onDocumentWritten(
  { document: `${paths.positions('{workspaceId}')}/{id}`, retry: true, timeoutSeconds: 540 },
  async ({ params, data }) => {
    const { workspaceId, id } = params as Params;
    await normaliseWritten(data?.after);
    if (data?.before.exists !== true || data.before.get('name') === data.after.get('name')) return;
    await refreshWorkCalledBy(workspaceId, 'positionId', id);
  },
);
