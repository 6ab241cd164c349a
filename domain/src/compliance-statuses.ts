// Apart from how a status is found out: the list of clients shows it, and loads nothing else for it.

/** From worst to best. Computed, never stored: time alone changes it. */
export const COMPLIANCE_STATUSES = [
  'expired',
  'rejected',
  'needs_evidence',
  'due_soon',
  'in_review',
  'not_started',
  'waived',
  'compliant',
] as const;
export type ComplianceStatus = (typeof COMPLIANCE_STATUSES)[number];
