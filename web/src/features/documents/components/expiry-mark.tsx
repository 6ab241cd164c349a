import type { CalendarDate } from '@clientele/domain/calendar-date';
import * as m from '@clientele/messages';
import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { calendarDateLabel } from '../../../format/dates.ts';
import { expiryOf } from '../expiry.ts';
import classes from './marks.module.css';

/** Until when a document holds: the date, or in words once it matters. */
export function ExpiryMark({ expiresOn, today }: { expiresOn: CalendarDate; today: CalendarDate }) {
  const expiry = expiryOf(expiresOn, today);
  if (expiry.state === 'none') return <span className={classes['never']}>{m.documents_no_expiry()}</span>;
  const date = calendarDateLabel(expiresOn);
  if (expiry.state === 'valid') return <span className={classes['expiry']}>{date}</span>;
  const Icon = expiry.state === 'expired' ? IconAlertTriangle : IconClock;
  return (
    <span className={classes['expiry']} data-state={expiry.state} title={date}>
      <Icon size={14} stroke={1.75} aria-hidden />
      {sentence(expiry.days)}
    </span>
  );
}

function sentence(days: number): string {
  if (days === 0) return m.documents_expires_today();
  return days < 0 ? m.documents_expired_ago({ count: -days }) : m.documents_expires_in({ count: days });
}
