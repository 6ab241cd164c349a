import { paths } from '@clientele/domain/paths';
import { workItemSchema, type WorkItem } from '@clientele/domain/work-item';
import { where } from 'firebase/firestore';
import type { Live } from '../../../firebase/live.ts';
import { useCollection } from '../../../firebase/use-collection.ts';
import { useSession } from '../../../session/session.tsx';

const SUBMITTED = [where('state', '==', 'submitted'), where('deleted', '==', false)];

/** Everybody's work that waits for approval; for people who see every client. */
export function useSubmittedWork(): Live<readonly WorkItem[]> {
  const { workspace, key } = useSession();
  const path = paths.workItems(workspace.id);
  return useCollection({ path, schema: workItemSchema, key: `submitted:${key}`, constraints: SUBMITTED });
}
