import type { ClientStatus } from '@clientele/domain/client-status';
import type { ComplianceStatus } from '@clientele/domain/compliance-statuses';
import * as m from '@clientele/messages';
import {
  IconAlertTriangle,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleMinus,
  IconClock,
  type Icon,
} from '@tabler/icons-react';

type Look = { label: () => string; tone: 'success' | 'warning' | 'danger' | 'neutral'; icon: Icon };

const LOOKS: Readonly<Record<ComplianceStatus, Look>> = {
  expired: { label: m.compliance_status_expired, tone: 'danger', icon: IconAlertTriangle },
  rejected: { label: m.compliance_status_rejected, tone: 'danger', icon: IconAlertTriangle },
  needs_evidence: { label: m.compliance_status_needs_evidence, tone: 'danger', icon: IconAlertTriangle },
  due_soon: { label: m.compliance_status_due_soon, tone: 'warning', icon: IconClock },
  in_review: { label: m.compliance_status_in_review, tone: 'neutral', icon: IconClock },
  not_started: { label: m.compliance_status_not_started, tone: 'neutral', icon: IconCircleDashed },
  waived: { label: m.compliance_status_waived, tone: 'neutral', icon: IconCircleMinus },
  compliant: { label: m.compliance_status_compliant, tone: 'success', icon: IconCircleCheckFilled },
};

/** How a compliance status reads: word, colour and icon. */
export function complianceStatusLook(status: ComplianceStatus): Look {
  return LOOKS[status];
}

/** What unmet standards that block activation mean for a client: one that is active already stays so. */
export function blockedSentence(status: ClientStatus, standards: string): string {
  return status === 'active' ? m.compliance_blocked_active({ standards }) : m.compliance_blocked({ standards });
}
