import { Button } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { IconFileUpload } from '@tabler/icons-react';
import { complianceConsequenceLabel } from '../../../format/compliance-choices.ts';
import { complianceStatusLook } from '../../../format/compliance-status.ts';
import { calendarDateLabel } from '../../../format/dates.ts';
import { usePersonName } from '../../../session/people.ts';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import type { EvidenceDocument } from '../api/use-documents.ts';
import type { Standing } from '../use-standing.ts';
import type { AssignmentActions } from './assignment-actions.ts';
import classes from './assignment-item.module.css';
import { AssignmentMenu } from './assignment-menu.tsx';
import { EvidenceList } from './evidence-list.tsx';

type Props = {
  client: Client;
  standing: Standing;
  documents: readonly EvidenceDocument[] | undefined;
  actions: AssignmentActions;
};

/** One standard of a client: where it stands, who sees to it, and what was handed in. */
export function AssignmentItem({ client, standing, documents, actions }: Props) {
  const { assignment, standard, state } = standing;
  const personName = usePersonName();
  const { label, tone, icon } = complianceStatusLook(state.status);
  const { waiver } = assignment;
  return (
    <li className={classes.item} data-standard={assignment.id}>
      <div className={classes.head}>
        <div className={classes.titles}>
          <h3 className={classes.code}>
            {standard.code}
            <StatusChip tone={tone} icon={icon}>
              {label()}
            </StatusChip>
          </h3>
          <p className={classes.name}>{standard.name}</p>
        </div>
        <div className={classes.actions}>
          {state.status !== 'waived' && (
            <DeniedTooltip reason={actions.locked}>
              <Button
                variant="default"
                size="compact-sm"
                leftSection={<IconFileUpload size={14} stroke={1.75} />}
                aria-label={m.compliance_submit_label({ name: standard.code })}
                onClick={() => actions.show({ dialog: 'submit', standardId: assignment.id })}
              >
                {m.compliance_action_submit()}
              </Button>
            </DeniedTooltip>
          )}
          <AssignmentMenu standing={standing} actions={actions} />
        </div>
      </div>
      <dl className={classes.facts}>
        <Fact label={m.compliance_valid()}>{validity(standing)}</Fact>
        <Fact label={m.compliance_required()}>{calendarDateLabel(assignment.requiredFrom)}</Fact>
        <Fact label={m.compliance_owner()}>{ownerName(assignment.ownerUid, client, personName)}</Fact>
        <Fact label={m.compliance_consequence()}>{complianceConsequenceLabel(standard.consequence)}</Fact>
      </dl>
      {waiver !== null && state.status === 'waived' && (
        <p className={classes.waiver}>
          {m.compliance_waiver_by({ person: personName(waiver.by), reason: waiver.reason })}
        </p>
      )}
      <EvidenceList standing={standing} documents={documents} actions={actions} />
    </li>
  );
}

function Fact({ label, children }: { label: string; children: string }) {
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** How long the present state lasts. */
function validity({ state, assignment }: Standing): string {
  if (state.through !== null) return calendarDateLabel(state.through);
  const proven = Object.values(assignment.evidence).some(({ review }) => review.status === 'accepted');
  return state.status === 'compliant' && proven ? m.compliance_through_for_good() : m.compliance_through_never();
}

function ownerName(ownerUid: string, client: Client, personName: (uid: string) => string): string {
  if (ownerUid !== '') return personName(ownerUid);
  return client.ownerUid === ''
    ? m.compliance_owner_nobody()
    : m.compliance_owner_of_client({ name: personName(client.ownerUid) });
}
