import { Link } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { IconClock } from '@tabler/icons-react';
import { useSession } from '../../../session/session.tsx';
import classes from './project-header.module.css';

/** Leads to the hours that were written down for a project. */
export function WorkLink({ projectId }: { projectId: string }) {
  const { workspace } = useSession();
  return (
    <Link
      className={classes['work']}
      to="/w/$workspaceId/projects/$projectId/work"
      params={{ workspaceId: workspace.id, projectId }}
    >
      <IconClock size={16} stroke={1.75} aria-hidden />
      {m.project_work()}
    </Link>
  );
}
