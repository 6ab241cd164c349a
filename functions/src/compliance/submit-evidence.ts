import { fileSchema } from '@clientele/domain/client-file';
import { EVIDENCE_LIMIT, evidenceInputSchema } from '@clientele/domain/compliance';
import {
  submitEvidenceInputSchema,
  type AssignmentVersion,
  type SubmitEvidenceInput,
} from '@clientele/domain/compliance-calls';
import { paths } from '@clientele/domain/paths';
import { fieldProblems, type FieldProblem } from '@clientele/domain/problems';
import type { Transaction } from 'firebase-admin/firestore';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { refuseProblems, writeAssignment, type OpenAssignment } from './write-assignment.ts';

const usableSchema = fileSchema.pick({ state: true, deleted: true });

/** Hands in a piece of evidence, which somebody else has to accept. Needs `clients.update` and sight of the client. */
export const submitEvidence = defineCallable({
  name: 'submitEvidence',
  input: submitEvidenceInputSchema,
  run: submitEvidenceAs,
});

async function submitEvidenceAs(input: SubmitEvidenceInput, caller: Caller): Promise<AssignmentVersion> {
  return writeAssignment('submitEvidence', input, caller, async (open) => {
    const { assignment, actor, now } = open;
    const { evidenceId, evidence } = input;
    if (Object.hasOwn(assignment.evidence, evidenceId))
      throw new Refusal('version_conflict', { version: assignment.version });
    refuseProblems(await problemsOf(open, input));
    const piece = { ...evidence, submittedBy: actor.uid, submittedAt: now, review: { status: 'submitted' as const } };
    return { fields: { evidence: { ...assignment.evidence, [evidenceId]: piece } } };
  });
}

/** By their place in the input: "evidence.fileId". */
async function problemsOf(
  { transaction, assignment, standard }: OpenAssignment,
  { workspaceId, clientId, evidence }: SubmitEvidenceInput,
): Promise<FieldProblem[]> {
  if (Object.keys(assignment.evidence).length >= EVIDENCE_LIMIT)
    return [{ path: 'evidence', code: 'too_many', limit: EVIDENCE_LIMIT }];
  const parsed = evidenceInputSchema(standard).safeParse(evidence);
  if (!parsed.success)
    return fieldProblems(parsed.error).map((problem) => ({ ...problem, path: `evidence.${problem.path}` }));
  const { fileId } = evidence;
  if (fileId === '' || (await isUsable(transaction, paths.file(workspaceId, clientId, fileId)))) return [];
  return [{ path: 'evidence.fileId', code: 'not_a_choice' }];
}

/** A document of this client whose content arrived and was found good, and that is not in the Trash. */
async function isUsable(transaction: Transaction, path: string): Promise<boolean> {
  const file = readSnapshot(usableSchema, await transaction.get(firestore().doc(path)));
  return file !== null && file.state === 'ready' && !file.deleted;
}
