import type { Standing } from '../use-standing.ts';

/** Which dialog is open, and about what. */
export type AssignmentDialog =
  | { dialog: 'assign' }
  | { dialog: 'submit' | 'edit' | 'waive'; standardId: string }
  | { dialog: 'reject'; standardId: string; evidenceId: string };

/** What can be done to an assigned standard. */
export type AssignmentActions = {
  /** why nothing may be changed; undefined when it may */
  locked: string | undefined;
  /** whether people may review what they submitted themselves */
  ownEvidence: boolean;
  show: (dialog: AssignmentDialog) => void;
  openDocuments: () => void;
  accept: (standing: Standing, evidenceId: string) => void;
  lift: (standing: Standing) => void;
  unassign: (standing: Standing) => void;
};
