import { Button } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import { outlookAt } from '@clientele/domain/compliance-summary';
import * as m from '@clientele/messages';
import { blockedSentence, complianceStatusLook } from '../../../format/compliance-status.ts';
import { listValue } from '../../../format/values.ts';
import { useStandardName } from '../../../session/standards.ts';
import { useNow } from '../../../ui/clock.ts';
import { SectionCard } from '../../../ui/section-card.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import classes from './compliance-card.module.css';

type Props = { client: Pick<Client, 'status' | 'complianceSummary'>; onAll: () => void };

/** How the client stands, as its own record says it: no further reads but the workspace's catalogue. */
export function ComplianceCard({ client: { status, complianceSummary: summary }, onAll }: Props) {
  const now = useNow();
  const standardName = useStandardName();
  const current = outlookAt(summary, now);
  return (
    <SectionCard
      title={m.compliance_card()}
      actions={
        <Button variant="subtle" size="compact-sm" onClick={onAll}>
          {current === null ? m.compliance_assign() : m.compliance_card_all()}
        </Button>
      }
    >
      {current === null ? (
        <p className={classes.dimmed}>{m.compliance_card_empty()}</p>
      ) : (
        <div className={classes.card}>
          <div className={classes.line}>
            <Chip status={current.status} />
            <span className={classes.dimmed}>{m.compliance_card_count({ count: summary.standardIds.length })}</span>
          </div>
          {current.blocking.length > 0 && (
            <p>{blockedSentence(status, listValue(current.blocking.map(standardName)))}</p>
          )}
          {current.warning.length > 0 && (
            <p className={classes.dimmed}>
              {m.compliance_card_warning({ standards: listValue(current.warning.map(standardName)) })}
            </p>
          )}
        </div>
      )}
    </SectionCard>
  );
}

function Chip({ status }: { status: Parameters<typeof complianceStatusLook>[0] }) {
  const { label, tone, icon } = complianceStatusLook(status);
  return (
    <StatusChip tone={tone} icon={icon}>
      {label()}
    </StatusChip>
  );
}
