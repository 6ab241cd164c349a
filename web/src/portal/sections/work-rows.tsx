import { totalMinutes } from '@clientele/domain/work-item';
import * as m from '@clientele/messages';
import { calendarDateLabel } from '../../format/dates.ts';
import { minutesLabel } from '../../format/hundredths.ts';
import type { ShownWork } from '../api/use-work.ts';
import classes from './sections.module.css';

/** Who did what for how long; `dated` where no heading says when. */
export function WorkRows({ items, dated = false }: { items: readonly ShownWork[]; dated?: boolean }) {
  return (
    <ul className={classes.rows}>
      {items.map((item) => (
        <li key={item.id} className={classes.row}>
          <div>
            <div className={classes.title}>{placeOf(item)}</div>
            <div className={classes.note}>
              {[dated ? calendarDateLabel(item.workDate) : '', item.personName, item.description]
                .filter((part) => part !== '')
                .join(' · ')}
            </div>
          </div>
          <span className={classes.figure}>{minutesLabel(totalMinutes(item.minutes))}</span>
        </li>
      ))}
    </ul>
  );
}

function placeOf({ projectName, positionName }: ShownWork): string {
  if (projectName === '' || positionName === '') return projectName + positionName;
  return m.portal_work_line({ project: projectName, position: positionName });
}
