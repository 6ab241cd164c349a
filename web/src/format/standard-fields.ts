import {
  evidenceSchema,
  waiverSchema,
  type ComplianceAssignmentFields,
  type Evidence,
} from '@clientele/domain/compliance';
import * as m from '@clientele/messages';
import type { FieldRow } from './client-fields.ts';
import { calendarDateLabel } from './dates.ts';
import { personLocale } from './locale.ts';
import { textAs } from './values.ts';

const REVIEWS: Readonly<Record<Evidence['review']['status'], () => string>> = {
  submitted: m.compliance_review_submitted,
  accepted: m.compliance_review_accepted,
  rejected: m.compliance_review_rejected,
};

/** What is said about a piece of evidence besides its review: "No. P-1, effective 14 Mar 2026". */
export function evidenceFacts({ certificateNumber, issuer, issuedOn, effectiveOn, expiresOn }: Evidence): string[] {
  return [
    certificateNumber === '' ? '' : m.compliance_evidence_certificate({ number: certificateNumber }),
    issuer,
    issuedOn === '' ? '' : m.compliance_evidence_issued({ day: calendarDateLabel(issuedOn) }),
    m.compliance_evidence_effective({ day: calendarDateLabel(effectiveOn) }),
    expiresOn === '' ? '' : m.compliance_evidence_expires({ day: calendarDateLabel(expiresOn) }),
  ].filter((fact) => fact !== '');
}

export function reviewLabel({ review }: Pick<Evidence, 'review'>): string {
  return REVIEWS[review.status]();
}

function evidenceValue(value: unknown): string {
  const parsed = evidenceSchema.safeParse(value);
  if (!parsed.success) return '';
  const details = new Intl.ListFormat(personLocale(), { type: 'unit' }).format(evidenceFacts(parsed.data));
  return m.standard_evidence_reading({ state: reviewLabel(parsed.data), details });
}

function waiverValue(value: unknown): string {
  const parsed = waiverSchema.safeParse(value);
  return parsed.success ? m.standard_waiver_reading({ day: calendarDateLabel(parsed.data.until) }) : '';
}

type StandardField = keyof Pick<ComplianceAssignmentFields, 'ownerUid' | 'requiredFrom' | 'evidence' | 'waiver'>;

/** What the fields of an assigned standard are called and how their values read in the timeline. */
export const STANDARD_FIELDS: Readonly<Record<StandardField, FieldRow>> = {
  ownerUid: {
    label: m.field_owner_uid,
    inline: m.field_owner_uid_inline,
    read: (uid, { personName }) => (typeof uid === 'string' && uid !== '' ? personName(uid) : ''),
  },
  requiredFrom: {
    label: m.standard_field_required_from,
    inline: m.standard_field_required_from_inline,
    read: textAs(calendarDateLabel),
  },
  evidence: { label: m.standard_field_evidence, inline: m.standard_field_evidence_inline, read: evidenceValue },
  waiver: { label: m.standard_field_waiver, inline: m.standard_field_waiver_inline, read: waiverValue },
};
