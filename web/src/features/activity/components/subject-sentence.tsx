import { SYSTEM_ACTOR } from '@clientele/domain/activity';
import { nounOf, type SubjectKind } from '@clientele/domain/subject-kinds';
import * as m from '@clientele/messages';
import type { ReactNode } from 'react';
import type { Reading } from '../../../format/client-fields.ts';
import { RichMessage } from '../../../ui/rich-message.tsx';
import classes from './activity-sentence.module.css';

const SENTENCES = {
  'contact.added': m.activity_contact_added,
  'contact.changed': m.activity_contact_changed,
  'contact.made_primary': m.activity_contact_made_primary,
  'contact.removed': m.activity_contact_removed,
  'contact.restored': m.activity_contact_restored,
  'contact.unrecorded': m.activity_subject_unrecorded,
  'rate.added': m.activity_rate_added,
  'rate.changed': m.activity_rate_changed,
  'rate.ended': m.activity_rate_ended,
  'rate.removed': m.activity_rate_removed,
  'rate.restored': m.activity_rate_restored,
  'rate.unrecorded': m.activity_subject_unrecorded,
  'standard.added': m.activity_standard_added,
  'standard.changed': m.activity_standard_changed,
  'standard.removed': m.activity_standard_removed,
  'standard.restored': m.activity_standard_restored,
  'standard.evidence_submitted': m.activity_standard_evidence_submitted,
  'standard.evidence_accepted': m.activity_standard_evidence_accepted,
  'standard.evidence_rejected': m.activity_standard_evidence_rejected,
  'standard.waived': m.activity_standard_waived,
  'standard.waiver_ended': m.activity_standard_waiver_ended,
  'standard.unrecorded': m.activity_subject_unrecorded,
  'file.added': m.activity_file_added,
  'file.changed': m.activity_file_changed,
  'file.removed': m.activity_file_removed,
  'file.restored': m.activity_file_restored,
  'file.unrecorded': m.activity_subject_unrecorded,
  'settings.added': m.activity_settings_changed,
  'settings.changed': m.activity_settings_changed,
  'settings.unrecorded': m.activity_subject_unrecorded,
  'access.added': m.activity_access_added,
  'access.changed': m.activity_access_changed,
  'access.invited_again': m.activity_access_invited_again,
  'access.onboarded': m.activity_access_onboarded,
  'access.revoked': m.activity_access_revoked,
  'access.unrecorded': m.activity_subject_unrecorded,
  'project.added': m.activity_project_added,
  'project.changed': m.activity_project_changed,
  'project.status_changed': m.activity_project_status_changed,
  'project.members_changed': m.activity_project_members_changed,
  'project.removed': m.activity_project_removed,
  'project.restored': m.activity_project_restored,
  'project.unrecorded': m.activity_subject_unrecorded,
  'workItem.approved': m.activity_work_approved,
  'workItem.rejected': m.activity_work_rejected,
  'workItem.reopened': m.activity_work_reopened,
  'workItem.changed': m.activity_work_changed,
  'workItem.invoiced': m.activity_work_invoiced,
  'workItem.released': m.activity_work_released,
  'workItem.removed': m.activity_work_removed,
  'workItem.unrecorded': m.activity_subject_unrecorded,
  'invoice.added': m.activity_invoice_added,
  'invoice.changed': m.activity_invoice_changed,
  'invoice.sent': m.activity_invoice_sent,
  'invoice.resent': m.activity_invoice_resent,
  'invoice.paid': m.activity_invoice_paid,
  'invoice.voided': m.activity_invoice_voided,
  'invoice.removed': m.activity_invoice_removed,
  'invoice.unrecorded': m.activity_subject_unrecorded,
} satisfies Record<SubjectKind, unknown>;

/** What an undo brings back or takes away is told like any other; everything else is told as what it is, an undo. */
const TOLD_AS_USUAL: readonly string[] = ['added', 'removed', 'restored', 'made_primary'];

type Props = {
  kind: SubjectKind;
  subject: string;
  actorUid: string;
  person: ReactNode;
  reading: Reading;
  /** whether the entry undoes another */
  isUndo: boolean;
};

/** What happened to something that hangs on the client. */
export function SubjectSentence({ kind, subject, actorUid, person, reading, isUndo }: Props) {
  const name = <b className={classes['value']}>{reading.subjectName(nounOf(kind), subject)}</b>;
  if (kind.endsWith('.unrecorded') && actorUid === SYSTEM_ACTOR)
    return <RichMessage message={m.activity_subject_unrecorded_system} values={{ subject: name }} />;
  const [, happened = ''] = kind.split('.');
  if (isUndo && !TOLD_AS_USUAL.includes(happened))
    return <RichMessage message={m.activity_undid_subject} values={{ person, subject: name }} />;
  return <RichMessage message={SENTENCES[kind]} values={{ person, subject: name }} />;
}
