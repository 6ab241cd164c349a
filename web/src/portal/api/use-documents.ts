import { paths } from '@clientele/domain/paths';
import { portalFileSchema, type PortalFile } from '@clientele/domain/portal-projections';
import { orderBy } from 'firebase/firestore';
import type { Live } from '../../firebase/live.ts';
import { useCollection } from '../../firebase/use-collection.ts';
import { usePortalData } from '../portal-data.tsx';

export type ShownFile = PortalFile & { id: string };

const NEWEST_FIRST = [orderBy('uploadedAt', 'desc')];

export function usePortalDocuments(): Live<readonly ShownFile[]> {
  const { workspaceId, clientId, key } = usePortalData();
  const path = paths.portalFiles(workspaceId, clientId);
  return useCollection({ path, schema: portalFileSchema, key, constraints: NEWEST_FIRST });
}
