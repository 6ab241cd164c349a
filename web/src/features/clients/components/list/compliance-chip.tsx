import type { Client } from '@clientele/domain/client';
import { complianceStatusLook } from '../../../../format/compliance-status.ts';
import { useNow } from '../../../../ui/clock.ts';
import { StatusChip } from '../../../../ui/status-chip.tsx';
import { complianceNow } from '../../compliance-now.ts';

/** The worst status among a client's standards, kept true while it is shown; nothing for a client without standards. */
export function ComplianceChip({ client }: { client: Client }) {
  useNow();
  const current = complianceNow(client);
  if (current === null) return null;
  const { label, ...look } = complianceStatusLook(current.status);
  return <StatusChip {...look}>{label()}</StatusChip>;
}
