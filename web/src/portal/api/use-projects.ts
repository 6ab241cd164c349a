import { paths } from '@clientele/domain/paths';
import { portalProjectSchema, type PortalProject } from '@clientele/domain/portal-projections';
import { orderBy } from 'firebase/firestore';
import type { Live } from '../../firebase/live.ts';
import { useCollection } from '../../firebase/use-collection.ts';
import { usePortalData } from '../portal-data.tsx';

export type ShownProject = PortalProject & { id: string };

const NEWEST_FIRST = [orderBy('startsOn', 'desc')];

export function usePortalProjects(): Live<readonly ShownProject[]> {
  const { workspaceId, clientId, key } = usePortalData();
  const path = paths.portalProjects(workspaceId, clientId);
  return useCollection({ path, schema: portalProjectSchema, key, constraints: NEWEST_FIRST });
}
