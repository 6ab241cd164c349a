import * as m from '@clientele/messages';
import { projectPeriod } from '../../../format/project-period.ts';
import { PlainTable } from '../../../ui/plain-table.tsx';
import { ClientLink } from './client-link.tsx';
import { ProjectLink } from './project-link.tsx';
import classes from './project-list.module.css';
import type { ProjectListProps } from './project-list.tsx';
import { ProjectStatusChip } from './project-status.tsx';
import { TeamSummary } from './team-summary.tsx';

export function ProjectTable({ rows, withClient }: ProjectListProps) {
  return (
    <PlainTable className={classes['table'] ?? ''} aria-label={m.projects_title()}>
      <thead>
        <tr>
          <th scope="col">{m.projects_column_project()}</th>
          {withClient && <th scope="col">{m.projects_column_client()}</th>}
          <th scope="col">{m.project_field_status()}</th>
          <th scope="col">{m.projects_column_period()}</th>
          <th scope="col">{m.project_field_members()}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ project, client }) => (
          <tr key={project.id}>
            <th scope="row">
              <ProjectLink project={project} />
            </th>
            {withClient && (
              <td>
                <ClientLink client={client} />
              </td>
            )}
            <td>
              <ProjectStatusChip status={project.status} />
            </td>
            <td className={classes['period']}>{projectPeriod(project)}</td>
            <td>
              <TeamSummary memberUids={project.memberUids} />
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
