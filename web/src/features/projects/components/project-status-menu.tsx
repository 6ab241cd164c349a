import { UnstyledButton } from '@mantine/core';
import { PROJECT_STATUSES, projectInputOf, type Project, type ProjectStatus } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import { IconChevronDown } from '@tabler/icons-react';
import { failureOf } from '../../../firebase/failure.ts';
import { failureSentence } from '../../../format/failure.ts';
import { projectStatusLabel } from '../../../format/project-fields.ts';
import { useSession } from '../../../session/session.tsx';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { MenuButton, MenuChoice } from '../../../ui/menu.tsx';
import { showDone, showProblem } from '../../../ui/toast.tsx';
import { saveProject } from '../api/save-project.ts';
import { ProjectStatusChip, ProjectStatusIcon } from './project-status.tsx';
import classes from './project-header.module.css';

/** The status, changed in place. */
export function ProjectStatusMenu({ project, locked }: { project: Project; locked: string | undefined }) {
  const session = useSession();
  const label = m.project_status_menu({ status: projectStatusLabel(project.status) });

  async function choose(status: ProjectStatus): Promise<void> {
    if (status === project.status) return;
    try {
      await saveProject(session, project, { ...projectInputOf(project), status });
      showDone({ message: m.project_status_set({ name: project.name, status: projectStatusLabel(status) }) });
    } catch (error) {
      const failure = failureOf(error);
      showProblem({
        title: m.project_not_saved(),
        message: failure.code === 'version_conflict' ? m.project_conflict() : failureSentence(failure),
      });
    }
  }

  if (locked !== undefined)
    return (
      <DeniedTooltip reason={locked}>
        <UnstyledButton className={classes['status'] ?? ''} aria-label={label}>
          <ProjectStatusChip status={project.status} />
        </UnstyledButton>
      </DeniedTooltip>
    );
  return (
    <MenuButton
      position="bottom-start"
      width={200}
      target={
        <UnstyledButton className={classes['status'] ?? ''} aria-label={label}>
          <ProjectStatusChip status={project.status} />
          <IconChevronDown className={classes['chevron']} size={14} stroke={1.75} aria-hidden />
        </UnstyledButton>
      }
    >
      {PROJECT_STATUSES.map((status) => (
        <MenuChoice
          key={status}
          icon={<ProjectStatusIcon status={status} />}
          checked={status === project.status}
          onChoose={() => void choose(status)}
        >
          {projectStatusLabel(status)}
        </MenuChoice>
      ))}
    </MenuButton>
  );
}
