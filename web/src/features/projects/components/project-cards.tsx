import * as m from '@clientele/messages';
import { projectPeriod } from '../../../format/project-period.ts';
import { ClientLink } from './client-link.tsx';
import { ProjectLink } from './project-link.tsx';
import classes from './project-list.module.css';
import type { ProjectListProps } from './project-list.tsx';
import { ProjectStatusChip } from './project-status.tsx';
import { TeamSummary } from './team-summary.tsx';

export function ProjectCards({ rows, withClient }: ProjectListProps) {
  return (
    <ul className={classes['cards']} aria-label={m.projects_title()}>
      {rows.map(({ project, client }) => (
        <li key={project.id} className={classes['card']}>
          <div className={classes['cardHead']}>
            <ProjectLink project={project} />
            <ProjectStatusChip status={project.status} />
          </div>
          {withClient && <ClientLink client={client} />}
          <div className={classes['cardFoot']}>
            <span className={classes['period']}>{projectPeriod(project)}</span>
            <TeamSummary memberUids={project.memberUids} />
          </div>
        </li>
      ))}
    </ul>
  );
}
