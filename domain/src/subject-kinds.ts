/** What hangs on a client and has a history of its own. */
export const NOUNS = ['contact', 'rate', 'standard', 'file', 'settings'] as const;
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
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export function nounOf(kind: SubjectKind): Noun {
  const [first] = kind.split('.');
  const noun = NOUNS.find((each) => each === first);
  if (noun === undefined) throw new Error(`${kind} begins with no noun.`);
  return noun;
}
