import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import { dateLabel } from '../../../../format/dates.ts';
import { useDenial } from '../../../../session/use-denial.ts';
import { useNow } from '../../../../ui/clock.ts';
import { DeniedTooltip } from '../../../../ui/denied-tooltip.tsx';
import { TrashBanner } from '../../../../ui/trash-banner.tsx';
import { daysLeft } from '../trash/days-left.ts';
import { useClientActions } from '../use-client-actions.ts';
import { useRecord } from './record-context.ts';

/** Says that the record is in the Trash, since when and by whom, and offers the way back. */
export function ClientTrashBanner() {
  const { client, reading } = useRecord();
  const { restore } = useClientActions();
  const denial = useDenial('clients.delete');
  const clock = useNow();
  const since = client.deletedAt ?? client.updatedAt;
  return (
    <TrashBanner
      title={m.record_trash_since({ date: dateLabel(since), person: reading.personName(client.deletedBy) })}
      text={m.record_trash_advice({ days: daysLeft(since, new Date(Math.max(clock, since.getTime()))) })}
      action={
        <DeniedTooltip reason={denial}>
          <Button variant="default" onClick={() => restore(client)}>
            {m.record_restore()}
          </Button>
        </DeniedTooltip>
      }
    />
  );
}
