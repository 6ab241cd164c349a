import {
  complianceStandardSchema,
  type ComplianceStandard,
  type StandardInput,
} from '@clientele/domain/compliance-standard';
import { paths } from '@clientele/domain/paths';
import { doc, updateDoc } from 'firebase/firestore';
import { readDocument } from '../../../firebase/documents.ts';
import { failureOf } from '../../../firebase/failure.ts';
import { firestore } from '../../../firebase/firestore.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';
import { RefusedWrite } from '../../../firebase/refused-write.ts';
import { updateStamps } from '../../../firebase/stamps.ts';
import { getServerDocument } from '../../../firebase/server-document.ts';
import type { Session } from '../../../session/session.tsx';

/** Changes a standard on the version that was seen. Fails with `version_conflict` when somebody else was faster. */
export function updateStandard(
  session: Session,
  seen: Pick<ComplianceStandard, 'id' | 'version'>,
  changes: Partial<StandardInput>,
): Promise<void> {
  return trackWrite(write(session, seen, changes));
}

async function write(
  { workspace, uid }: Session,
  seen: Pick<ComplianceStandard, 'id' | 'version'>,
  changes: Partial<StandardInput>,
): Promise<void> {
  const standard = doc(firestore(), paths.standard(workspace.id, seen.id));
  try {
    await updateDoc(standard, { ...changes, ...updateStamps(uid, seen.version) });
  } catch (error) {
    if (failureOf(error).code !== 'permission_denied') throw error;
    // The rules say no to a stale version and to a missing right alike: the newest document tells which it was.
    const newest = readDocument(complianceStandardSchema, await getServerDocument(standard));
    if (newest === null) throw new RefusedWrite('subject_not_found');
    if (newest.version === seen.version) throw error;
    throw new RefusedWrite('version_conflict');
  }
}
