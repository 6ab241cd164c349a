import type { Project, ProjectStatus } from '@clientele/domain/project';
import { fold } from '../../format/fold.ts';
import type { ProjectClient } from './project-client.ts';
import type { ProjectsState } from './projects-state.ts';

/** What runs comes first, what is over last. */
const ORDER: Readonly<Record<ProjectStatus, number>> = { active: 0, planned: 1, on_hold: 2, done: 3 };

export type ProjectRow = { project: Project; client: ProjectClient };

/** Projects with their clients, in order. One whose client is in the Trash is left out: it comes back together with it. */
export function projectRows(
  projects: readonly Project[],
  clients: ReadonlyMap<string, ProjectClient>,
  { compare }: Pick<Intl.Collator, 'compare'>,
): ProjectRow[] {
  return projects
    .flatMap((project) => {
      const client = clients.get(project.clientId);
      return client === undefined ? [] : [{ project, client }];
    })
    .toSorted(
      (a, b) =>
        ORDER[a.project.status] - ORDER[b.project.status] ||
        compare(a.project.name, b.project.name) ||
        (a.project.id < b.project.id ? -1 : 1),
    );
}

/** The rows that have the status, and each word of the query in the project's or the client's name or code. */
export function matchingRows(rows: readonly ProjectRow[], { query, filter }: ProjectsState): ProjectRow[] {
  const words = fold(query).split(/\s+/u);
  return rows.filter(({ project, client }) => {
    if (filter !== 'all' && filter !== 'removed' && project.status !== filter) return false;
    const text = fold([project.name, project.code, client.displayName, client.code].join('\n'));
    return words.every((word) => text.includes(word));
  });
}
