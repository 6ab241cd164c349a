import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconTrash } from '@tabler/icons-react';
import { dateLabel } from '../../../../format/dates.ts';
import { useDenial } from '../../../../session/use-denial.ts';
import { useNow } from '../../../../ui/clock.ts';
import { DeniedTooltip } from '../../../../ui/denied-tooltip.tsx';
import { daysLeft } from '../trash/days-left.ts';
import { useClientActions } from '../use-client-actions.ts';
import { useRecord } from './record-context.ts';
import classes from './trash-banner.module.css';

/** Says that the record is in the Trash, since when and by whom, and offers the way back. */
export function TrashBanner() {
  const { client, reading } = useRecord();
  const { restore } = useClientActions();
  const denial = useDenial('clients.delete');
  const clock = useNow();
  if (!client.deleted) return null;
  const since = client.deletedAt ?? client.updatedAt;
  return (
    <output className={classes['banner']}>
      <IconTrash size={20} stroke={1.75} aria-hidden />
      <div className={classes['text']}>
        <b>{m.record_trash_since({ date: dateLabel(since), person: reading.personName(client.deletedBy) })}</b>
        <span>{m.record_trash_advice({ days: daysLeft(since, new Date(Math.max(clock, since.getTime()))) })}</span>
      </div>
      <DeniedTooltip reason={denial}>
        <Button variant="default" onClick={() => restore(client)}>
          {m.record_restore()}
        </Button>
      </DeniedTooltip>
    </output>
  );
}
