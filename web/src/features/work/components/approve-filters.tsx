import { NativeSelect } from '@mantine/core';
import type { WorkItem } from '@clientele/domain/work-item';
import * as m from '@clientele/messages';
import { useProjectName } from '../api/use-projects.ts';
import { peopleOf } from '../project-hours.ts';
import type { WorkSearch } from '../work-search.ts';
import classes from './approve.module.css';

type Props = { items: readonly WorkItem[]; search: WorkSearch; onSearch: (search: WorkSearch) => void };

/** Whose work, and of which project, is shown to decide about. Whatever the address names is offered, also when nothing of it waits. */
export function ApproveFilters({ items, search, onSearch }: Props) {
  const projectName = useProjectName();
  const { project, person, ...rest } = search;
  const people = peopleOf(items);
  if (person !== undefined && !people.some(({ uid }) => uid === person))
    people.push({ uid: person, name: m.work_person_other() });
  const projectIds = [
    ...new Set([...items.map(({ projectId }) => projectId), ...(project === undefined ? [] : [project])]),
  ];
  const projects = projectIds
    .map((id) => ({ value: id, label: projectName(id) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));

  return (
    <div role="group" aria-label={m.work_approve_filter()} className={classes['filters']}>
      <NativeSelect
        label={m.work_person()}
        value={person ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onSearch({ ...rest, ...(project !== undefined && { project }), ...(value !== '' && { person: value }) })
        }
        data={[
          { value: '', label: m.work_person_all() },
          ...people.map(({ uid, name }) => ({ value: uid, label: name })),
        ]}
      />
      <NativeSelect
        label={m.work_field_project()}
        value={project ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onSearch({ ...rest, ...(person !== undefined && { person }), ...(value !== '' && { project: value }) })
        }
        data={[{ value: '', label: m.work_project_all() }, ...projects]}
      />
    </div>
  );
}
