import { PROJECT_STATUSES, projectInputOf, type Project, type ProjectStatus } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import { projectStatusLabel } from '../../../format/project-fields.ts';
import { useSession } from '../../../session/session.tsx';
import { StatusMenu } from '../../../ui/status-menu.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { saveProject } from '../api/save-project.ts';
import { useAttempt } from '../use-attempt.ts';
import { ProjectStatusChip, ProjectStatusIcon } from './project-status.tsx';

/** The status, changed in place. */
export function ProjectStatusMenu({ project, locked }: { project: Project; locked: string | undefined }) {
  const session = useSession();
  const { attempt } = useAttempt(m.project_conflict);

  async function choose(status: ProjectStatus): Promise<void> {
    if (status === project.status) return;
    await attempt(async () => {
      await saveProject(session, project, { ...projectInputOf(project), status });
      showDone({ message: m.project_status_set({ name: project.name, status: projectStatusLabel(status) }) });
    });
  }

  return (
    <StatusMenu
      label={m.project_status_menu({ status: projectStatusLabel(project.status) })}
      status={project.status}
      choices={PROJECT_STATUSES}
      chip={<ProjectStatusChip status={project.status} />}
      icon={ProjectStatusIcon}
      labelOf={projectStatusLabel}
      locked={locked}
      onChoose={(status) => void choose(status)}
    />
  );
}
