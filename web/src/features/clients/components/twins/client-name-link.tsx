import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { useSession } from '../../../../session/session.tsx';
import classes from './twins.module.css';

/** Another client by its name. Opens beside the form that speaks of it: what was typed there stays. */
export function ClientNameLink({ id, name, trashed = false }: { id: string; name: string; trashed?: boolean }) {
  const { workspace } = useSession();
  return (
    <Link
      className={classes['link']}
      to="/w/$workspaceId/clients/$clientId"
      params={{ workspaceId: workspace.id, clientId: id }}
      target="_blank"
    >
      {trashed ? m.twin_trashed({ name }) : name}
      <VisuallyHidden> {m.record_opens_new_tab()}</VisuallyHidden>
    </Link>
  );
}
