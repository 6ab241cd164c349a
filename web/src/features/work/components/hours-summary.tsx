import { VisuallyHidden } from '@mantine/core';
import { type WorkMinutes } from '@clientele/domain/rate-resolution-charge';
import { totalMinutes } from '@clientele/domain/work-item';
import * as m from '@clientele/messages';
import { minutesLabel } from '../../../format/hundredths.ts';
import classes from './work.module.css';

type Props = { minutes: WorkMinutes; label: string };

/** How much of which kind: the whole in figures, and what of it is no regular work. */
export function HoursSummary({ minutes, label }: Props) {
  const { overtime, doubleTime } = minutes;
  return (
    <p className={classes['hours']}>
      <VisuallyHidden>{label} </VisuallyHidden>
      <span className={classes['total']}>{minutesLabel(totalMinutes(minutes))}</span>
      {overtime > 0 && <span>{m.work_hours_overtime({ time: minutesLabel(overtime) })}</span>}
      {doubleTime > 0 && <span>{m.work_hours_double_time({ time: minutesLabel(doubleTime) })}</span>}
    </p>
  );
}
