import { Button } from '@mantine/core';
import type { WorkItem } from '@clientele/domain/work-item';
import * as m from '@clientele/messages';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { calendarDateLabel } from '../../../format/dates.ts';
import { explainFailure } from '../../../format/failure.ts';
import { useSession } from '../../../session/session.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { SectionCard } from '../../../ui/section-card.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { reopenWorkItem } from '../api/reopen-work-item.ts';
import { APPROVED_SHOWN, useApprovedWork } from '../api/use-approved-work.ts';
import { useProjectName } from '../api/use-projects.ts';
import { showWorkProblem } from '../use-remove-work.ts';
import classes from './approve.module.css';
import { ClientName } from './client-name.tsx';
import { HoursSummary } from './hours-summary.tsx';
import { Price } from './price.tsx';
import { WorkFacts } from './work-facts.tsx';

/** The latest approved work that no invoice has: an approval can still be taken back. */
export function ApprovedList({ shown }: { shown: (item: WorkItem) => boolean }) {
  const work = useApprovedWork();
  if (work.status === 'error')
    return <ErrorState title={m.work_failed()} {...explainFailure(work.failure)} retry={work.retry} />;
  if (work.status === 'loading') return null;
  const items = work.data.filter(shown);
  if (items.length === 0) return null;
  return (
    <SectionCard
      title={m.work_approved_title()}
      flush
      mark={work.data.length === APPROVED_SHOWN && m.work_approved_latest({ count: APPROVED_SHOWN })}
    >
      <ul className={classes['approved']}>
        {items.map((item) => (
          <ApprovedRow key={item.id} item={item} />
        ))}
      </ul>
    </SectionCard>
  );
}

function ApprovedRow({ item }: { item: WorkItem }) {
  const { workspace } = useSession();
  const projectName = useProjectName();
  const [busy, setBusy] = useState(false);

  async function reopen(): Promise<void> {
    setBusy(true);
    try {
      await reopenWorkItem({ workspaceId: workspace.id, workItemId: item.id, version: item.version });
      showDone({ message: m.work_reopened() });
    } catch (error) {
      showWorkProblem(m.work_reopen_failed(), error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <li className={classes['row']} data-approved>
      <div className={classes['facts']}>
        <p className={classes['place']}>
          {projectName(item.projectId)}{' '}
          <span className={classes['dimmed']}>
            <ClientName clientId={item.clientId} />
          </span>
        </p>
        <WorkFacts item={item} />
      </div>
      <HoursSummary minutes={item.minutes} label={m.work_field_hours()} />
      {item.rate && <Price answer={{ kind: 'rate', ...item.rate }} clientId={item.clientId} />}
      <Button
        variant="subtle"
        color="gray"
        size="compact-md"
        loading={busy}
        leftSection={<IconArrowBackUp size={16} stroke={1.75} aria-hidden />}
        aria-label={m.work_reopen_one({ person: item.personName, day: calendarDateLabel(item.workDate) })}
        onClick={() => void reopen()}
      >
        {m.work_reopen()}
      </Button>
    </li>
  );
}
