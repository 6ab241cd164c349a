import type { CalendarDate } from '@clientele/domain/calendar-date';
import { weekOf } from '@clientele/domain/work-day';
import { isOpenWork, type WorkItem } from '@clientele/domain/work-item';
import * as m from '@clientele/messages';
import { lazy, Suspense, useState } from 'react';
import { dayOf } from '../../../format/dates.ts';
import { explainFailure } from '../../../format/failure.ts';
import { useDenial } from '../../../session/use-denial.ts';
import { useNow } from '../../../ui/clock.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { useBookableProjects } from '../api/use-projects.ts';
import { useOwnWork } from '../api/use-own-work.ts';
import { useRemoveWork } from '../use-remove-work.ts';
import { useSubmitWork } from '../use-submit-work.ts';
import { dayAfter, newWorkForm, workFormOf, type WorkForm } from '../work-form.ts';
import type { WorkSearch } from '../work-search.ts';
import { DaySection } from './day-section.tsx';
import { ProjectFilter } from './project-filter.tsx';
import { WeekBar } from './week-bar.tsx';
import { WorkSkeleton } from './work-skeleton.tsx';
import classes from './work.module.css';

const WorkDialog = lazy(lazyPart(async () => ({ default: (await import('./work-dialog.tsx')).WorkDialog })));

type Props = { search: WorkSearch; onSearch: (search: WorkSearch) => void };
type Open = { item: WorkItem | null; form: WorkForm };

/** A week of the person's own work, day by day. */
export function MyWeek({ search, onSearch }: Props) {
  const today = dayOf(new Date(useNow()));
  const days = weekOf(search.week ?? today);
  const [first = today, last = today] = [days[0], days[6]];
  const work = useOwnWork(first, last);
  const projects = useBookableProjects();
  const denial = useDenial('work_items.manage');
  const { submit, submitting, outcomes } = useSubmitWork();
  const remove = useRemoveWork();
  const [open, setOpen] = useState<Open>();
  // Counts the dialogs, so that each begins afresh; the id of an item that is added belongs to its dialog.
  const [opening, setOpening] = useState(0);

  function show(next: Open): void {
    setOpening((before) => before + 1);
    setOpen(next);
  }
  function showWeek(day: CalendarDate | undefined): void {
    const { week: _week, ...rest } = search;
    onSearch(day === undefined || weekOf(today).includes(day) ? rest : { ...rest, week: day });
  }

  if (work.status === 'error')
    return <ErrorState title={m.work_failed()} {...explainFailure(work.failure)} retry={work.retry} />;

  const noProject = projects.status === 'ready' && projects.data.length === 0 ? m.work_no_project() : undefined;
  const locked = denial ?? noProject;
  const known = work.status === 'ready' ? work.data : [];
  const items = search.project === undefined ? known : known.filter(({ projectId }) => projectId === search.project);
  const actions = {
    denial: locked,
    onEdit: (item: WorkItem) => show({ item, form: workFormOf(item) }),
    onDuplicate: (item: WorkItem) => show({ item: null, form: dayAfter(workFormOf(item)) }),
    onRemove: remove,
    onSubmit: (item: WorkItem) => submit([item]),
  };
  return (
    <>
      <WeekBar
        days={days}
        today={today}
        items={items}
        onWeek={showWeek}
        denial={denial}
        submitting={submitting}
        onSubmit={() => submit(items.filter(isOpenWork))}
      />
      <ProjectFilter search={search} onSearch={onSearch} />
      {noProject !== undefined && denial === undefined && <p className={classes['notice']}>{noProject}</p>}
      {work.status === 'ready' && work.unreadable.length > 0 && (
        <p className={classes['warning']}>{m.work_unreadable({ count: work.unreadable.length })}</p>
      )}
      {work.status === 'loading' ? (
        <WorkSkeleton />
      ) : (
        <ol className={classes['days']}>
          {days.map((day) => (
            <DaySection
              key={day}
              day={day}
              today={today}
              items={items.filter(({ workDate }) => workDate === day)}
              outcomes={outcomes}
              actions={actions}
              onAdd={() => show({ item: null, form: newWorkForm(day, search.project ?? '') })}
            />
          ))}
        </ol>
      )}
      <Suspense>
        {open && (
          <WorkDialog
            key={opening}
            onClose={() => setOpen(undefined)}
            item={open.item}
            live={known.find(({ id }) => id === open.item?.id) ?? null}
            form={open.form}
            projects={projects.status === 'ready' ? projects.data : []}
          />
        )}
      </Suspense>
    </>
  );
}
