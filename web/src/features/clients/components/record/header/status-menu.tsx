import { UnstyledButton } from '@mantine/core';
import { CLIENT_STATUSES, type ClientStatus } from '@clientele/domain/client-status';
import * as m from '@clientele/messages';
import { IconChevronDown } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { clientStatusLabel } from '../../../../../format/client-status.ts';
import { DeniedTooltip } from '../../../../../ui/denied-tooltip.tsx';
import { lazyPart } from '../../../../../ui/lazy-part.ts';
import { MenuButton, MenuChoice } from '../../../../../ui/menu.tsx';
import { isActivationContested } from '../../../compliance-now.ts';
import { ClientStatusBadge, ClientStatusIcon } from '../../client-status-badge.tsx';
import { useClientActions } from '../../use-client-actions.ts';
import { useRecord } from '../record-context.ts';
import classes from './status-menu.module.css';

const ActivationDialog = lazy(
  lazyPart(async () => ({ default: (await import('../../activation/activation-dialog.tsx')).ActivationDialog })),
);
const StatusReasonDialog = lazy(
  lazyPart(async () => ({ default: (await import('../../leaving/status-reason-dialog.tsx')).StatusReasonDialog })),
);

/** The status, changed in place. */
export function StatusMenu() {
  const { client, locked } = useRecord();
  const { setStatus } = useClientActions();
  const [asking, setAsking] = useState<ClientStatus>();
  const label = clientStatusLabel(client.status);

  function choose(status: ClientStatus): void {
    if (status === client.status) return;
    const asks = status === 'inactive' || (status === 'active' && isActivationContested(client));
    if (asks) setAsking(status);
    else setStatus(client, status);
  }

  if (locked !== undefined) {
    return (
      <DeniedTooltip reason={locked}>
        <UnstyledButton className={classes['button'] ?? ''} aria-label={m.record_status_menu({ status: label })}>
          <ClientStatusBadge status={client.status} />
        </UnstyledButton>
      </DeniedTooltip>
    );
  }
  return (
    <>
      <MenuButton
        position="bottom-start"
        width={200}
        target={
          <UnstyledButton className={classes['button'] ?? ''} aria-label={m.record_status_menu({ status: label })}>
            <ClientStatusBadge status={client.status} />
            <IconChevronDown className={classes['chevron']} size={14} stroke={1.75} aria-hidden />
          </UnstyledButton>
        }
      >
        {CLIENT_STATUSES.map((status) => (
          <MenuChoice
            key={status}
            icon={<ClientStatusIcon status={status} />}
            checked={status === client.status}
            onChoose={() => choose(status)}
          >
            {clientStatusLabel(status)}
          </MenuChoice>
        ))}
      </MenuButton>
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
