import type { Project } from '@clientele/domain/project';
import { Link } from '@tanstack/react-router';
import { useSession } from '../../../session/session.tsx';
import classes from './project-list.module.css';

/** A project's name, which leads to its record, and its code beneath. */
export function ProjectLink({ project }: { project: Project }) {
  const { workspace } = useSession();
  return (
    <div className={classes['names']}>
      <Link
        className={classes['name']}
        to="/w/$workspaceId/projects/$projectId"
        params={{ workspaceId: workspace.id, projectId: project.id }}
        dir="auto"
      >
        {project.name}
      </Link>
      {project.code !== '' && <span className={classes['code']}>{project.code}</span>}
    </div>
  );
}
