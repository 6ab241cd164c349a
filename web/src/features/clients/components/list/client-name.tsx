import { Link } from '@tanstack/react-router';
import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { IconCloudUp } from '@tabler/icons-react';
import { useSession } from '../../../../session/session.tsx';
import { Initials } from '../../../../ui/initials.tsx';
import classes from './client-name.module.css';

/** Who it is: initials, the name as the link to the record, the code beneath. */
export function ClientName({ client, pending }: { client: Client; pending: boolean }) {
  const { workspace } = useSession();
  return (
    <span className={classes.client}>
      <Initials name={client.displayName} size={28} />
      <span className={classes.texts}>
        <span className={classes.first}>
          <Link
            className={classes.name}
            to="/w/$workspaceId/clients/$clientId"
            params={{ workspaceId: workspace.id, clientId: client.id }}
            dir="auto"
          >
            {client.displayName}
          </Link>
          {pending && (
            <span
              className={classes.pending}
              role="img"
              aria-label={m.clients_row_pending()}
              title={m.clients_row_pending()}
            >
              <IconCloudUp size={14} stroke={1.75} aria-hidden />
            </span>
          )}
        </span>
        {client.code !== '' && <span className={classes.code}>{client.code}</span>}
      </span>
    </span>
  );
}
