import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconPencil } from '@tabler/icons-react';
import { DeniedTooltip } from '../../../../../ui/denied-tooltip.tsx';
import { Initials } from '../../../../../ui/initials.tsx';
import { useRecord } from '../record-context.ts';
import { HeaderFacts } from './header-facts.tsx';
import { MoreMenu } from './more-menu.tsx';
import classes from './record-header.module.css';
import { StatusMenu } from './status-menu.tsx';

/** Who this is, in what state, and what can be done. */
export function RecordHeader({ onEdit }: { onEdit: () => void }) {
  const { client, locked } = useRecord();
  return (
    <header className={classes['header']}>
      <Initials name={client.displayName} size={48} />
      <div className={classes['who']}>
        <div className={classes['title']}>
          <h1 dir="auto">{client.displayName}</h1>
          {client.code !== '' && <span className={classes['code']}>{client.code}</span>}
          <StatusMenu />
        </div>
        <HeaderFacts />
      </div>
      <div className={classes['actions']}>
        <DeniedTooltip reason={locked}>
          <Button variant="default" leftSection={<IconPencil size={16} stroke={1.75} aria-hidden />} onClick={onEdit}>
            {m.record_edit()}
          </Button>
        </DeniedTooltip>
        <MoreMenu />
      </div>
    </header>
  );
}
