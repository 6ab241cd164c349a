import type { StandardInput } from '@clientele/domain/compliance-standard';
import { paths } from '@clientele/domain/paths';
import { collection, doc, setDoc } from 'firebase/firestore';
import { firestore } from '../../../firebase/firestore.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';
import { creationStamps } from '../../../firebase/stamps.ts';
import type { Session } from '../../../session/session.tsx';

/** Adds a standard to the workspace's catalogue. */
export function createStandard({ workspace, uid }: Session, input: StandardInput): Promise<void> {
  const standard = doc(collection(firestore(), paths.standards(workspace.id)));
  return trackWrite(setDoc(standard, { ...input, ...creationStamps(uid) }));
}
