import type { WorkItem } from '@clientele/domain/work-item';
import * as m from '@clientele/messages';
import { IconChecks, IconFilterOff, IconLock } from '@tabler/icons-react';
import { explainFailure } from '../../../format/failure.ts';
import { useDenial } from '../../../session/use-denial.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { useSubmittedWork } from '../api/use-submitted-work.ts';
import type { WorkSearch } from '../work-search.ts';
import { ApproveFilters } from './approve-filters.tsx';
import { ApproveQueue } from './approve-queue.tsx';
import { ApprovedList } from './approved-list.tsx';
import { WorkSkeleton } from './work-skeleton.tsx';
import classes from './work.module.css';

type Props = { search: WorkSearch; onSearch: (search: WorkSearch) => void };

/** What waits for approval, and what was approved of late. */
export function ApproveView({ search, onSearch }: Props) {
  // Whose work waits is for people to see who see every client.
  const denials = [useDenial('clients.view'), useDenial('clients.view_all')];
  const denial = denials.find((each) => each !== undefined);
  if (denial !== undefined)
    return (
      <EmptyState icon={IconLock} title={m.work_approve_locked()}>
        {denial}
      </EmptyState>
    );
  return (
    <div className={classes['approve']}>
      <Waiting search={search} onSearch={onSearch} />
      <ApprovedList shown={(item) => fits(item, search)} />
    </div>
  );
}

function fits({ projectId, personUid }: WorkItem, { project, person }: WorkSearch): boolean {
  return (project === undefined || projectId === project) && (person === undefined || personUid === person);
}

function Waiting({ search, onSearch }: Props) {
  const work = useSubmittedWork();
  if (work.status === 'error')
    return <ErrorState title={m.work_failed()} {...explainFailure(work.failure)} retry={work.retry} />;
  if (work.status === 'loading') return <WorkSkeleton />;
  const items = work.data.filter((item) => fits(item, search));
  const isFiltered = search.project !== undefined || search.person !== undefined;
  return (
    <>
      {work.unreadable.length > 0 && (
        <p className={classes['warning']}>{m.work_unreadable({ count: work.unreadable.length })}</p>
      )}
      {(work.data.length > 0 || isFiltered) && <ApproveFilters items={work.data} search={search} onSearch={onSearch} />}
      {items.length === 0 &&
        (isFiltered && work.data.length > 0 ? (
          <EmptyState icon={IconFilterOff} title={m.work_none_fit()}>
            {m.work_none_fit_text({ count: work.data.length })}
          </EmptyState>
        ) : (
          <EmptyState icon={IconChecks} title={m.work_nothing_waits()}>
            {m.work_nothing_waits_text()}
          </EmptyState>
        ))}
      <ApproveQueue items={items} />
    </>
  );
}
