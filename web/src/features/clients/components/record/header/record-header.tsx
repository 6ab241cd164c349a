import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconPencil } from '@tabler/icons-react';
import { DeniedTooltip } from '../../../../../ui/denied-tooltip.tsx';
import { Initials } from '../../../../../ui/initials.tsx';
import { RecordHead } from '../../../../../ui/record-head.tsx';
import { useRecord } from '../record-context.ts';
import { HeaderFacts } from './header-facts.tsx';
import { MoreMenu } from './more-menu.tsx';
import { ClientStatusMenu } from './client-status-menu.tsx';

/** Who this is, in what state, and what can be done. */
export function RecordHeader({ onEdit }: { onEdit: () => void }) {
  const { client, locked } = useRecord();
  return (
    <RecordHead
      mark={<Initials name={client.displayName} size={48} />}
      name={client.displayName}
      code={client.code}
      status={<ClientStatusMenu />}
      facts={<HeaderFacts />}
      iconsOnPhone
      actions={
        <>
          <DeniedTooltip reason={locked}>
            <Button variant="default" leftSection={<IconPencil size={16} stroke={1.75} aria-hidden />} onClick={onEdit}>
              {m.record_edit()}
            </Button>
          </DeniedTooltip>
          <MoreMenu />
        </>
      }
    />
  );
}
