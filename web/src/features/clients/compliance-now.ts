import type { Client } from '@clientele/domain/client';
import { COMPLIANCE_STATUSES } from '@clientele/domain/compliance-statuses';
import { outlookAt, type Outlook } from '@clientele/domain/compliance-summary';

/** Where a client stands at this moment; null without standards. */
export function complianceNow({ complianceSummary }: Pick<Client, 'complianceSummary'>): Outlook | null {
  return outlookAt(complianceSummary, Date.now());
}

export function needsAttention(client: Pick<Client, 'complianceSummary'>): boolean {
  return complianceNow(client)?.attention === true;
}

/** From worst to best; '' without standards, which sorts last. */
export function complianceRank(client: Pick<Client, 'complianceSummary'>): number | '' {
  const current = complianceNow(client);
  return current === null ? '' : COMPLIANCE_STATUSES.indexOf(current.status);
}

/** Whether standards that are not met stand against a client becoming active, or are worth a warning. */
export function isActivationContested(client: Pick<Client, 'complianceSummary'>): boolean {
  const current = complianceNow(client);
  return current !== null && current.blocking.length + current.warning.length > 0;
}
