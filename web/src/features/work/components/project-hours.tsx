import { Link } from '@tanstack/react-router';
import type { Project } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import { IconClock, IconFilterOff } from '@tabler/icons-react';
import { explainFailure } from '../../../format/failure.ts';
import { useCan, useSession } from '../../../session/session.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { useProjectWork } from '../api/use-project-work.ts';
import { filterHours, isFiltered, peopleOf, totalHours, type HoursFilter } from '../project-hours.ts';
import { HoursFilters } from './hours-filters.tsx';
import { HoursList } from './hours-list.tsx';
import { HoursTotals } from './hours-totals.tsx';
import classes from './project-hours.module.css';
import { WorkSkeleton } from './work-skeleton.tsx';

type Props = { project: Project; filter: HoursFilter; onFilter: (filter: HoursFilter) => void };

/** The hours of one project: everybody's, with what they are worth, for whoever sees every client; else the person's own. */
export function ProjectHours({ project, filter, onFilter }: Props) {
  const { workspace } = useSession();
  const seesAll = useCan('clients.view_all');
  const books = useCan('work_items.manage');
  const params = { workspaceId: workspace.id };
  return (
    <div className={classes['page']}>
      <header className={classes['header']}>
        <div>
          <h1>{m.hours_title({ project: project.name })}</h1>
          <p className={classes['about']}>{seesAll ? m.hours_of_everybody() : m.hours_own_only()}</p>
        </div>
        <nav className={classes['links']} aria-label={m.hours_links()}>
          <Link to="/w/$workspaceId/projects/$projectId" params={{ ...params, projectId: project.id }}>
            {m.hours_to_project()}
          </Link>
          {books && (
            <Link to="/w/$workspaceId/work" params={params} search={{ project: project.id }}>
              {m.hours_to_own()}
            </Link>
          )}
        </nav>
      </header>
      <LoadedHours project={project} filter={filter} onFilter={onFilter} seesAll={seesAll} />
    </div>
  );
}

function LoadedHours({ project, filter, onFilter, seesAll }: Props & { seesAll: boolean }) {
  const work = useProjectWork(project.id);
  if (work.status === 'error')
    return <ErrorState title={m.work_failed()} {...explainFailure(work.failure)} retry={work.retry} />;
  if (work.status === 'loading') return <WorkSkeleton />;
  const items = filterHours(work.data, filter);
  const empty = work.data.length === 0 && !isFiltered(filter);
  return (
    <>
      {work.unreadable.length > 0 && (
        <p className={classes['warning']}>{m.work_unreadable({ count: work.unreadable.length })}</p>
      )}
      {!empty && (
        <HoursFilters filter={filter} people={seesAll ? peopleOf(work.data) : undefined} onFilter={onFilter} />
      )}
      {items.length > 0 ? (
        <>
          <HoursTotals totals={totalHours(items)} withAmounts={seesAll} />
          <HoursList items={items} withAmounts={seesAll} />
        </>
      ) : (
        <EmptyState icon={empty ? IconClock : IconFilterOff} title={empty ? m.hours_empty() : m.hours_none_match()}>
          {empty ? m.hours_empty_text() : m.hours_none_match_text()}
        </EmptyState>
      )}
    </>
  );
}
