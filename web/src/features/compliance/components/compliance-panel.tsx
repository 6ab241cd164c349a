import { Button } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import { consequences } from '@clientele/domain/compliance-consequences';
import * as m from '@clientele/messages';
import { IconBan, IconPlus, IconShieldCheck } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { blockedSentence } from '../../../format/compliance-status.ts';
import { explainFailure } from '../../../format/failure.ts';
import { listValue } from '../../../format/values.ts';
import { useDenial } from '../../../session/use-denial.ts';
import { useSettingsInForce } from '../../../session/settings-in-force.ts';
import { useStandards } from '../../../session/standards.ts';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { SectionCard } from '../../../ui/section-card.tsx';
import { useAssignments } from '../api/use-assignments.ts';
import { useDocuments } from '../api/use-documents.ts';
import { useStandings, type Standing } from '../use-standing.ts';
import type { AssignmentDialog } from './assignment-actions.ts';
import { AssignmentItem } from './assignment-item.tsx';
import { ComplianceSkeleton } from './compliance-skeleton.tsx';
import classes from './compliance-panel.module.css';
import type { EvidenceUploader } from './evidence-file-field.tsx';
import { useComplianceActions } from './use-compliance-actions.ts';

const Dialogs = lazy(lazyPart(async () => ({ default: (await import('./compliance-dialogs.tsx')).ComplianceDialogs })));

type Props = { client: Client; onDocuments: () => void; Uploader: EvidenceUploader };

/** What a client has to prove, and how it stands with each of it. */
export function CompliancePanel({ client, onDocuments, Uploader }: Props) {
  const assignments = useAssignments(client.id);
  const standards = useStandards();
  const liveDocuments = useDocuments(client.id);
  const documents = liveDocuments.status === 'ready' ? liveDocuments.data : undefined;
  const settings = useSettingsInForce('compliance', client);
  const denial = useDenial('clients.update');
  const actions = useComplianceActions(client);
  const [open, setOpen] = useState<AssignmentDialog>();
  // Counts the dialogs, so that each begins afresh.
  const [opening, setOpening] = useState(0);
  const standings = useStandings(
    client,
    assignments.status === 'ready' ? assignments.data : [],
    standards.status === 'ready' ? standards.data : [],
  );

  function show(next: AssignmentDialog): void {
    setOpening((before) => before + 1);
    setOpen(next);
  }

  for (const live of [assignments, standards, liveDocuments, settings])
    if (live.status === 'error')
      return <ErrorState title={m.compliance_failed()} {...explainFailure(live.failure)} retry={live.retry} />;
  if (assignments.status !== 'ready' || standards.status !== 'ready') return <ComplianceSkeleton />;

  // Until the settings are there somebody else reviews, as without any.
  const ownEvidence = settings.status === 'ready' && settings.data.ownEvidence.value;
  const locked = client.deleted ? m.record_locked_trash() : denial;
  const empty = standings.length === 0 && assignments.unreadable.length === 0;
  const assign = (
    <DeniedTooltip reason={locked}>
      <Button
        variant={empty ? 'filled' : 'subtle'}
        size={empty ? 'sm' : 'compact-sm'}
        leftSection={<IconPlus size={14} stroke={1.75} />}
        onClick={() => show({ dialog: 'assign' })}
      >
        {m.compliance_assign()}
      </Button>
    </DeniedTooltip>
  );
  return (
    <>
      {empty ? (
        <EmptyState icon={IconShieldCheck} title={m.compliance_empty_title()} action={assign}>
          {m.compliance_empty_text()}
        </EmptyState>
      ) : (
        <SectionCard title={m.compliance_list()} actions={assign} flush>
          <Blocked client={client} standings={standings} />
          {assignments.unreadable.length > 0 && (
            <p className={classes.note}>{m.compliance_unreadable({ count: assignments.unreadable.length })}</p>
          )}
          <ul className={classes.list}>
            {standings.map((standing) => (
              <AssignmentItem
                key={standing.assignment.id}
                client={client}
                standing={standing}
                documents={documents}
                actions={{ ...actions, locked, ownEvidence, show, openDocuments: onDocuments }}
              />
            ))}
          </ul>
        </SectionCard>
      )}
      {open && (
        <Suspense>
          <Dialogs
            key={opening}
            open={open}
            client={client}
            standings={standings}
            standards={standards.data}
            documents={documents}
            ownEvidence={ownEvidence}
            Uploader={Uploader}
            onClose={() => setOpen(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}

/** What keeps the client from becoming active, or would. */
function Blocked({ client, standings }: { client: Client; standings: readonly Standing[] }) {
  const { blockActivation } = consequences(
    standings.map(({ assignment, standard, state }) => ({
      standardId: assignment.id,
      consequence: standard.consequence,
      state,
    })),
  );
  if (blockActivation.length === 0) return null;
  const codes = standings.filter(({ assignment }) => blockActivation.includes(assignment.id));
  return (
    <p className={classes.blocked}>
      <IconBan size={16} stroke={1.75} aria-hidden />
      {blockedSentence(client.status, listValue(codes.map(({ standard }) => standard.code)))}
    </p>
  );
}
