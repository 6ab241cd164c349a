import type { FileFields } from '../../domain/src/client-file.ts';
import { BLANK_STANDARD, type ComplianceStandardFields } from '../../domain/src/compliance-standard.ts';
import { paths } from '../../domain/src/paths.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import { freshCode, type TestClient, type TestWorkspace } from './workspace.ts';

export type TestStandard = { id: string; code: string; name: string };

/** A standard of the catalogue that no other test has; it needs a document unless told otherwise. */
export async function addStandard(
  { id: workspaceId, owner }: TestWorkspace,
  fields: Partial<ComplianceStandardFields> = {},
): Promise<TestStandard> {
  const now = new Date();
  const code = freshCode();
  const standard: ComplianceStandardFields = {
    ...BLANK_STANDARD,
    code,
    name: `Certificate ${code}`,
    version: 1,
    createdAt: now,
    createdBy: owner.uid,
    updatedAt: now,
    updatedBy: owner.uid,
    change: {},
    ...fields,
  };
  const ref = firestore().collection(paths.standards(workspaceId)).doc();
  await ref.create(standard);
  return { id: ref.id, code: standard.code, name: standard.name };
}

/** A document of a client whose content was found good. */
export async function addDocument(
  { id: workspaceId, manager }: TestWorkspace,
  client: TestClient,
  name: string,
): Promise<void> {
  const now = new Date();
  const ref = firestore().collection(paths.files(workspaceId, client.id)).doc();
  const file: FileFields = {
    name,
    category: 'certificate',
    visibility: 'internal',
    expiresOn: '',
    note: '',
    size: 1_024,
    contentType: 'application/pdf',
    seriesId: ref.id,
    state: 'ready',
    refusal: '',
    sha256: 'a'.repeat(64),
    versionNumber: 1,
    deleted: false,
    deletedAt: null,
    deletedBy: '',
    version: 1,
    createdAt: now,
    createdBy: manager.uid,
    updatedAt: now,
    updatedBy: manager.uid,
    change: {},
  };
  await ref.create(file);
}
