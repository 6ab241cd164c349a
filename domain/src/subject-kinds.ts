/** What hangs on a client and has a history of its own. */
export const NOUNS = [
  'contact',
  'rate',
  'standard',
  'file',
  'settings',
  'access',
  'project',
  'workItem',
  'invoice',
] as const;
export type Noun = (typeof NOUNS)[number];

/** Everything that the timeline tells about subjects. The first part is the noun; "unrecorded" is a version whose event never arrived. */
export const SUBJECT_KINDS = [
  'contact.added',
  'contact.changed',
  'contact.made_primary',
  'contact.removed',
  'contact.restored',
  'contact.unrecorded',
  'rate.added',
  'rate.changed',
  'rate.ended',
  'rate.removed',
  'rate.restored',
  'rate.unrecorded',
  'standard.added',
  'standard.changed',
  'standard.removed',
  'standard.restored',
  'standard.evidence_submitted',
  'standard.evidence_accepted',
  'standard.evidence_rejected',
  'standard.waived',
  'standard.waiver_ended',
  'standard.unrecorded',
  'file.added',
  'file.changed',
  'file.removed',
  'file.restored',
  'file.unrecorded',
  'settings.added',
  'settings.changed',
  'settings.unrecorded',
  'access.added',
  'access.changed',
  'access.invited_again',
  'access.onboarded',
  'access.revoked',
  'access.unrecorded',
  'project.added',
  'project.changed',
  'project.status_changed',
  'project.members_changed',
  'project.removed',
  'project.restored',
  'project.unrecorded',
  'workItem.approved',
  'workItem.rejected',
  'workItem.reopened',
  'workItem.changed',
  'workItem.invoiced',
  'workItem.released',
  'workItem.removed',
  'workItem.unrecorded',
  'invoice.added',
  'invoice.changed',
  'invoice.sent',
  'invoice.resent',
  'invoice.paid',
  'invoice.voided',
  'invoice.removed',
  'invoice.unrecorded',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export function nounOf(kind: SubjectKind): Noun {
  const [first] = kind.split('.');
  const noun = NOUNS.find((each) => each === first);
  if (noun === undefined) throw new Error(`${kind} begins with no noun.`);
  return noun;
}

/** The kind of a noun by its second part. Throws for one that there is not: settings are never removed. */
export function kindNamed(noun: Noun, what: string): SubjectKind {
  const kind = SUBJECT_KINDS.find((each) => each === `${noun}.${what}`);
  if (kind === undefined) throw new Error(`Nothing in the timeline is called ${noun}.${what}.`);
  return kind;
}
