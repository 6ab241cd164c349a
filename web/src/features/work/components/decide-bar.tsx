import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconCheck, IconX } from '@tabler/icons-react';
import classes from './approve.module.css';

type Props = { count: number; busy: boolean; onApprove: () => void; onReject: () => void; onForget: () => void };

/** What can be done with the chosen rows. */
export function DecideBar({ count, busy, onApprove, onReject, onForget }: Props) {
  return (
    <section className={classes['bar']} aria-label={m.work_selection()}>
      <output className={classes['count']}>{m.work_selected({ count })}</output>
      <Button variant="subtle" color="gray" size="compact-md" onClick={onForget}>
        {m.work_select_none()}
      </Button>
      <Button
        variant="default"
        size="compact-md"
        disabled={busy}
        leftSection={<IconX size={16} stroke={1.75} aria-hidden />}
        onClick={onReject}
      >
        {m.work_reject_open()}
      </Button>
      <Button
        size="compact-md"
        loading={busy}
        leftSection={<IconCheck size={16} stroke={1.75} aria-hidden />}
        onClick={onApprove}
      >
        {m.work_approve()}
      </Button>
    </section>
  );
}
