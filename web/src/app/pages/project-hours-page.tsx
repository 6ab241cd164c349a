import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { useProject } from '../../features/projects/api/use-project.ts';
import { ProjectDenied, ProjectMissing, ProjectSkeleton } from '../../features/projects/components/project-states.tsx';
import { ProjectHours } from '../../features/work/components/project-hours.tsx';
import { explainFailure } from '../../format/failure.ts';
import { useCan } from '../../session/session.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { usePageTitle } from '../../ui/page-title.ts';

/** The hours that were written down for one project. */
export function ProjectHoursPage() {
  const { projectId } = useParams({ from: '/w/$workspaceId/projects/$projectId/work' });
  const filter = useSearch({ from: '/w/$workspaceId/projects/$projectId/work' });
  const navigate = useNavigate({ from: '/w/$workspaceId/projects/$projectId/work' });
  const project = useProject(projectId);
  const allowed = useCan('clients.view');
  usePageTitle(
    project.status === 'ready' && project.data !== null
      ? m.hours_title({ project: project.data.name })
      : m.project_work(),
  );
  if (!allowed) return <ProjectDenied />;
  if (project.status === 'loading') return <ProjectSkeleton />;
  if (project.status === 'error' && project.failure.code !== 'permission_denied')
    return <ErrorState title={m.project_failed()} {...explainFailure(project.failure)} retry={project.retry} />;
  if (project.status === 'error' || project.data === null) return <ProjectMissing />;
  return (
    <ProjectHours
      key={projectId}
      project={project.data}
      filter={filter}
      onFilter={(search) => void navigate({ search, replace: true, resetScroll: false })}
    />
  );
}
