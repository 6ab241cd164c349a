import { Link } from '@tanstack/react-router';
import { useSession } from '../../../session/session.tsx';
import type { ProjectClient } from '../project-client.ts';
import classes from './project-list.module.css';

/** A client's name, which leads to its record. */
export function ClientLink({ client }: { client: Pick<ProjectClient, 'id' | 'displayName'> }) {
  const { workspace } = useSession();
  return (
    <Link
      className={classes['client']}
      to="/w/$workspaceId/clients/$clientId"
      params={{ workspaceId: workspace.id, clientId: client.id }}
      dir="auto"
    >
      {client.displayName}
    </Link>
  );
}
