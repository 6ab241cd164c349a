import type { ProjectStatus } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import {
  IconBriefcase,
  IconCalendar,
  IconCheck,
  IconPlayerPause,
  IconPlayerPlay,
  type Icon,
} from '@tabler/icons-react';
import { projectPeriod } from '../../format/project-period.ts';
import { projectStatusLabel } from '../../format/project-fields.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { StatusChip, type ChipTone } from '../../ui/status-chip.tsx';
import { usePortalProjects } from '../api/use-projects.ts';
import { Loaded } from './loaded.tsx';
import classes from './sections.module.css';

const CHIPS: Record<ProjectStatus, { tone: ChipTone; icon: Icon }> = {
  planned: { tone: 'accent', icon: IconCalendar },
  active: { tone: 'success', icon: IconPlayerPlay },
  on_hold: { tone: 'warning', icon: IconPlayerPause },
  done: { tone: 'neutral', icon: IconCheck },
};

export function ProjectsSection() {
  usePageTitle(m.portal_projects_title());
  const live = usePortalProjects();
  return (
    <div className={classes.page}>
      <h1>{m.portal_projects_title()}</h1>
      <Loaded live={live}>
        {(projects) =>
          projects.length === 0 ? (
            <EmptyState icon={IconBriefcase} title={m.portal_projects_none()}>
              {m.portal_projects_none_text()}
            </EmptyState>
          ) : (
            <ul className={`${classes.block} ${classes.rows}`}>
              {projects.map((project) => (
                <li key={project.id} className={classes.row}>
                  <div>
                    <div className={classes.title}>{project.name}</div>
                    <div className={classes.note}>
                      {[project.code, projectPeriod(project)].filter((part) => part !== '').join(' · ')}
                    </div>
                  </div>
                  <StatusChip {...CHIPS[project.status]}>{projectStatusLabel(project.status)}</StatusChip>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}
