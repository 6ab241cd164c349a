import type { Project } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import { useMemo, type ReactNode } from 'react';
import type { ProjectClient } from '../project-client.ts';
import { matchingRows, projectRows } from '../project-filter.ts';
import type { ProjectsState } from '../projects-state.ts';
import { ProjectList } from './project-list.tsx';
import classes from './projects-view.module.css';

type Props = {
  projects: readonly Project[];
  /** how many do not fit their shape */
  unreadable: number;
  clients: readonly ProjectClient[];
  state: ProjectsState;
  /** stands there when there are no projects at all */
  empty: ReactNode;
  /** stands there when none fits what was asked */
  noMatch: ReactNode;
};

/** The projects that fit what was asked, and how many they are. */
export function FoundProjects({ projects, unreadable, clients, state, empty, noMatch }: Props) {
  const rows = useMemo(
    () => projectRows(projects, new Map(clients.map((client) => [client.id, client])), new Intl.Collator()),
    [projects, clients],
  );
  const found = useMemo(() => matchingRows(rows, state), [rows, state]);
  return (
    <>
      <p className={classes['count']} role="status">
        {m.projects_count({ count: found.length })}
        {unreadable > 0 && ` · ${m.projects_unreadable({ count: unreadable })}`}
      </p>
      {found.length > 0 ? (
        <ProjectList rows={found} withClient />
      ) : rows.length === 0 && state.filter !== 'removed' && unreadable === 0 ? (
        empty
      ) : (
        noMatch
      )}
    </>
  );
}
