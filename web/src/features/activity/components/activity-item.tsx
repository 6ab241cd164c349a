import type { ActivityEntry } from '@clientele/domain/activity';
import * as m from '@clientele/messages';
import type { Reading } from '../../../format/client-fields.ts';
import { dayOf, exactTime, timeLabel } from '../../../format/dates.ts';
import { useNow } from '../../../ui/clock.ts';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { fitsSentence } from '../fits-sentence.ts';
import { rowsOf } from '../rows-of.ts';
import { visibleChanges } from '../visible-changes.ts';
import { ActivityChanges } from './activity-changes.tsx';
import { ActivityIcon } from './activity-icon.tsx';
import classes from './activity-item.module.css';
import { ActivitySentence } from './activity-sentence.tsx';

type Props = { entry: ActivityEntry; reading: Reading; fresh: boolean };

/** One entry of the timeline: who did what, when, why, and what it changed. */
export function ActivityItem({ entry, reading, fresh }: Props) {
  const changes = visibleChanges(entry);
  const paths = Object.keys(changes);
  const [only] = paths;
  const told = paths.length === 1 && only !== undefined && fitsSentence(only, changes[only] ?? {}, reading);
  const isUpdate = entry.kind === 'client.updated';
  return (
    <li className={classes['item']} data-fresh={fresh || undefined}>
      <ActivityIcon kind={entry.kind} />
      <div className={classes['body']}>
        <p className={classes['sentence']}>
          <ActivitySentence entry={entry} reading={reading} /> <EntryTime at={entry.at} />
        </p>
        {entry.reason !== undefined && entry.reason !== '' && (
          <p className={classes['reason']}>{m.activity_reason({ reason: entry.reason })}</p>
        )}
        {paths.length > 0 && !(told && isUpdate) && (
          <ActivityChanges changes={changes} reading={reading} rowOf={rowsOf(entry.kind)} />
        )}
      </div>
    </li>
  );
}

/** Today, how long ago; on other days, which the heading names, the time of day. */
function EntryTime({ at }: { at: Date }) {
  const now = useNow();
  if (dayOf(at) === dayOf(new Date(now))) return <RelativeTime at={at} className={classes['time']} />;
  return (
    <time className={classes['time']} dateTime={at.toISOString()} title={exactTime(at)}>
      {timeLabel(at)}
    </time>
  );
}
