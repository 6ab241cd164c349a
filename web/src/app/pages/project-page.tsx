import { useParams } from '@tanstack/react-router';
import type { Project } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { useClient } from '../../features/clients/api/use-client.ts';
import { useProject } from '../../features/projects/api/use-project.ts';
import { ProjectRecord } from '../../features/projects/components/project-record.tsx';
import {
  ProjectDenied,
  ProjectLost,
  ProjectMissing,
  ProjectSkeleton,
  ProjectUnreadable,
} from '../../features/projects/components/project-states.tsx';
import type { Live } from '../../firebase/live.ts';
import { explainFailure } from '../../format/failure.ts';
import { useCan } from '../../session/session.tsx';
import { ErrorState } from '../../ui/error-state.tsx';

export function ProjectPage() {
  const { projectId } = useParams({ from: '/w/$workspaceId/projects/$projectId' });
  return <OpenProject key={projectId} projectId={projectId} />;
}

/** Whether it is only that this person may not read it. */
function isDenied(live: Live<unknown>): boolean {
  return live.status === 'error' && live.failure.code === 'permission_denied';
}

function OpenProject({ projectId }: { projectId: string }) {
  const live = useProject(projectId);
  const allowed = useCan('clients.view');
  const project = live.status === 'ready' ? live.data : null;
  const [wasShown, setWasShown] = useState(false);
  if (project !== null && !wasShown) setWasShown(true);

  if (!allowed) return <ProjectDenied />;
  if (live.status === 'loading') return <ProjectSkeleton />;
  if (live.status === 'error' && !isDenied(live))
    return <ErrorState title={m.project_failed()} {...explainFailure(live.failure)} retry={live.retry} />;
  if (live.status === 'ready' && live.unreadable.length > 0) return <ProjectUnreadable />;
  if (project === null) return wasShown ? <ProjectLost /> : <ProjectMissing />;
  return <ShownProject project={project} />;
}

/** The client says what the project's people see, and where its address is. */
function ShownProject({ project }: { project: Project }) {
  const client = useClient(project.clientId);
  if (client.status === 'loading') return <ProjectSkeleton />;
  if (client.status === 'error' && !isDenied(client))
    return <ErrorState title={m.project_failed()} {...explainFailure(client.failure)} retry={client.retry} />;
  if (client.status === 'error' || client.data === null) return <ProjectMissing />;
  return <ProjectRecord project={project} client={client.data} />;
}
