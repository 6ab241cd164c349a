import type { Project } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import { useDenial } from '../../../session/use-denial.ts';
import { usePageTitle } from '../../../ui/page-title.ts';
import type { ProjectClient } from '../project-client.ts';
import { ProjectDetails } from './project-details.tsx';
import { ProjectHeader } from './project-header.tsx';
import classes from './project-record.module.css';
import { ProjectTeam } from './project-team.tsx';
import { RemovedBanner } from './removed-banner.tsx';

/** One project: what it is, for whom, and who works on it. */
export function ProjectRecord({ project, client }: { project: Project; client: ProjectClient }) {
  usePageTitle(project.name);
  const missing = useDenial('projects.manage');
  const locked = client.deleted ? m.project_locked_client() : project.deleted ? m.project_locked_removed() : missing;
  return (
    <div className={classes['record']}>
      {project.deleted && <RemovedBanner project={project} denial={client.deleted ? locked : missing} />}
      <ProjectHeader project={project} client={client} locked={locked} />
      <div className={classes['columns']}>
        <ProjectDetails project={project} client={client} />
        <ProjectTeam project={project} client={client} locked={locked} />
      </div>
    </div>
  );
}
