import { CLIENT_STATUSES, type ClientStatus } from '@clientele/domain/client-status';
import * as m from '@clientele/messages';
import { lazy, Suspense, useState } from 'react';
import { clientStatusLabel } from '../../../../../format/client-status.ts';
import { lazyPart } from '../../../../../ui/lazy-part.ts';
import { StatusMenu } from '../../../../../ui/status-menu.tsx';
import { isActivationContested } from '../../../compliance-now.ts';
import { ClientStatusBadge, ClientStatusIcon } from '../../client-status-badge.tsx';
import { useClientActions } from '../../use-client-actions.ts';
import { useRecord } from '../record-context.ts';

const ActivationDialog = lazy(
  lazyPart(async () => ({ default: (await import('../../activation/activation-dialog.tsx')).ActivationDialog })),
);
const StatusReasonDialog = lazy(
  lazyPart(async () => ({ default: (await import('../../leaving/status-reason-dialog.tsx')).StatusReasonDialog })),
);

/** The status, changed in place. */
export function ClientStatusMenu() {
  const { client, locked } = useRecord();
  const { setStatus } = useClientActions();
  const [asking, setAsking] = useState<ClientStatus>();

  function choose(status: ClientStatus): void {
    if (status === client.status) return;
    const asks = status === 'inactive' || (status === 'active' && isActivationContested(client));
    if (asks) setAsking(status);
    else setStatus(client, status);
  }

  return (
    <>
      <StatusMenu
        label={m.record_status_menu({ status: clientStatusLabel(client.status) })}
        status={client.status}
        choices={CLIENT_STATUSES}
        chip={<ClientStatusBadge status={client.status} />}
        icon={ClientStatusIcon}
        labelOf={clientStatusLabel}
        locked={locked}
        onChoose={choose}
      />
      {asking === 'active' && (
        <Suspense>
          <ActivationDialog
            client={client}
            onClose={() => setAsking(undefined)}
            onConfirm={() => {
              setAsking(undefined);
              setStatus(client, 'active');
            }}
          />
        </Suspense>
      )}
      {asking === 'inactive' && (
        <Suspense>
          <StatusReasonDialog
            client={client}
            onClose={() => setAsking(undefined)}
            onConfirm={(reason) => {
              setAsking(undefined);
              setStatus(client, 'inactive', reason);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
