import { personLocale } from '../../../format/locale.ts';
import { ticks, type CalendarRange } from '../calendar-line.ts';
import classes from './calendar-line.module.css';

/** Which days the lines beneath stand for. The lines say them in words, so this is for the eye alone. */
export function CalendarScale({ range }: { range: CalendarRange }) {
  const month = new Intl.DateTimeFormat(personLocale(), { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return (
    <div className={classes['scale']} aria-hidden>
      {ticks(range)
        .filter(({ left }) => left < 90)
        .map(({ date, left }) => (
          <span key={date} className={classes['tick']} style={{ left: `${left}%` }}>
            {month.format(new Date(date))}
          </span>
        ))}
    </div>
  );
}
