import type { WorkItem } from '@clientele/domain/work-item';
import { calendarDateLabel } from '../../../format/dates.ts';
import { usePositionName } from '../../../session/positions.ts';
import classes from './approve.module.css';

/** Whose work it was, on which day, and what was done. */
export function WorkFacts({ item }: { item: WorkItem }) {
  const positionName = usePositionName();
  return (
    <div className={classes['facts']}>
      <p>
        <span className={classes['person']}>{item.personName}</span>
        <span className={classes['day']}>{calendarDateLabel(item.workDate)}</span>
      </p>
      <p className={classes['dimmed']}>{positionName(item.positionId)}</p>
      {item.description !== '' && <p className={classes['description']}>{item.description}</p>}
    </div>
  );
}
