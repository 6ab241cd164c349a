import { addDays } from '@clientele/domain/calendar-date';
import { complianceAssignmentSchema, type ComplianceAssignmentFields } from '@clientele/domain/compliance';
import { isUpToDate, summarizeCompliance } from '@clientele/domain/compliance-outlook';
import { paths } from '@clientele/domain/paths';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { firestore } from '../../functions/src/firebase/app.ts';
import { parseDocument } from '../../functions/src/firebase/documents.ts';
import { call } from './call.ts';
import { assignmentOf, clientOf, evidence, setting, STANDARDS, TODAY, ZONE, type Place } from './compliance-world.ts';
import { aStandard } from './world.ts';

type Step = {
  call: string;
  /** which assignment it is about; none: the input names several */
  standardId?: string;
  input: (at: ComplianceAssignmentFields | undefined) => Record<string, unknown>;
};

const aDay = fc.integer({ min: -40, max: 60 }).map((days) => addDays(TODAY, days));

function about(standardId: string, name: string, rest: Record<string, unknown> = {}): Step {
  return { call: name, standardId, input: (at) => ({ standardId, version: at?.version ?? 1, ...rest }) };
}

const piece = fc.constantFrom('e1', 'e2', 'e3');

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.subarray(['wc', 'epa', 'easy'], { minLength: 1 }), aDay).map(([standardIds, requiredFrom]) => ({
    call: 'assignStandards',
    input: () => ({ standardIds, ownerUid: '', requiredFrom }),
  })),
  fc.constantFrom('wc', 'epa', 'easy').chain((id) =>
    fc.oneof(
      fc.constantFrom('unassignStandard', 'liftWaiver').map((name) => about(id, name)),
      aDay.map((requiredFrom) => about(id, 'changeAssignment', { ownerUid: '', requiredFrom })),
      aDay.map((until) => about(id, 'waiveStandard', { waiver: { reason: 'x', until } })),
      fc
        .tuple(aDay, piece)
        .map(([effectiveOn, evidenceId]) =>
          about(id, 'submitEvidence', { evidenceId, evidence: evidence('ready', { issuedOn: '', effectiveOn }) }),
        ),
      fc
        .tuple(piece, fc.constantFrom({ status: 'accepted' }, { status: 'rejected', reason: 'x' }))
        .map(([evidenceId, review]) => about(id, 'reviewEvidence', { evidenceId, review })),
    ),
  ),
);

/** What the record should say, from the documents as they lie there. */
async function computed({ workspaceId, clientId }: Place, now: Date) {
  const { docs } = await firestore().collection(paths.assignments(workspaceId, clientId)).get();
  const assigned = docs.flatMap((snapshot) => {
    const assignment = parseDocument(complianceAssignmentSchema, snapshot.ref.path, snapshot.data());
    return assignment.deleted
      ? []
      : [{ id: snapshot.id, assignment, standard: aStandard(STANDARDS[snapshot.id] ?? {}) }];
  });
  return summarizeCompliance(assigned, now, ZONE);
}

test('after any history the record says what a fresh computation says', { timeout: 120_000 }, async () => {
  const seed = Date.now();
  const histories = fc.sample(fc.array(step, { minLength: 14, maxLength: 14, size: 'max' }), { numRuns: 12, seed });
  const outcomes = { done: 0, refused: 0 };
  for (const history of histories) {
    const { place, workspaceId, clientId, ann, ben } = await setting();
    await firestore()
      .doc(paths.file(workspaceId, clientId, 'ready'))
      .set({ state: 'ready', deleted: false });
    for (const [index, { call: name, standardId, input }] of history.entries()) {
      const at = standardId === undefined ? undefined : await assignmentOf(place, standardId).catch(() => undefined);
      const person = name === 'reviewEvidence' ? ben : ann;
      const answer = await call(name, { ...place, ...input(at) }, person.token);
      outcomes[answer.httpStatus === 200 ? 'done' : 'refused'] += 1;
      const now = new Date();
      const { complianceSummary } = await clientOf(place);
      const upToDate = isUpToDate(complianceSummary, await computed(place, now), now);
      expect({ seed, index, name, upToDate }).toMatchObject({ upToDate: true });
    }
  }
  expect(Math.min(outcomes.done, outcomes.refused)).toBeGreaterThan(30);
});
