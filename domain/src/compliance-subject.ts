import type { Changes } from './change.ts';
import { complianceAssignmentSchema, type ComplianceAssignmentFields } from './compliance.ts';
import { paths } from './paths.ts';
import type { Subject } from './subject.ts';
import type { SubjectKind } from './subject-kinds.ts';

const EVIDENCE_KINDS = {
  submitted: 'standard.evidence_submitted',
  accepted: 'standard.evidence_accepted',
  rejected: 'standard.evidence_rejected',
} as const;

/** What became of the piece of evidence that a write touched; undefined when it touched none, or took one away. */
function evidenceKind(after: ComplianceAssignmentFields, changes: Changes): SubjectKind | undefined {
  const touched = Object.keys(changes).find((path) => path.startsWith('evidence.'));
  const pieces = new Map(Object.entries(after.evidence));
  const piece = pieces.get(touched?.slice('evidence.'.length) ?? '');
  return piece && EVIDENCE_KINDS[piece.review.status];
}

/** A standard assigned to a client. Its id is the standard's, which is also how the timeline names it. */
export const standardSubject: Subject<ComplianceAssignmentFields> = {
  noun: 'standard',
  collection: paths.assignments,
  schema: complianceAssignmentSchema,
  fields: ['ownerUid', 'requiredFrom', 'evidence', 'waiver'],
  permission: 'clients.update',
  nameOf: (_fields, id) => id,
  changeKind(_before, after, changes) {
    if ('waiver' in changes) return after.waiver === null ? 'standard.waiver_ended' : 'standard.waived';
    return evidenceKind(after, changes) ?? 'standard.changed';
  },
};
