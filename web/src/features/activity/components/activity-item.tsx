import type { ActivityEntry } from '@clientele/domain/activity';
import * as m from '@clientele/messages';
import { useId } from 'react';
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
import { NoteText } from './notes/note-text.tsx';
import { UndoButton } from './undo/undo-button.tsx';
import type { Undo } from './undo/use-undo.ts';

type Props = { entry: ActivityEntry; reading: Reading; fresh: boolean; undo: Undo };

/** One entry of the timeline: who did what, when, why, what it changed, and the way back. */
export function ActivityItem({ entry, reading, fresh, undo }: Props) {
  const sentence = useId();
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
          <span id={sentence}>
            <ActivitySentence entry={entry} reading={reading} />
          </span>{' '}
          {entry.undoOf !== undefined && <span className={classes['mark']}>{m.activity_undo_mark()}</span>}
          <EntryTime at={entry.at} />
        </p>
        {entry.reason !== undefined && entry.reason !== '' && (
          <p className={classes['reason']}>{m.activity_reason({ reason: entry.reason })}</p>
        )}
        {entry.kind === 'note.added' && <NoteText note={entry} reading={reading} />}
        {paths.length > 0 && !(told && isUpdate) && (
          <ActivityChanges changes={changes} reading={reading} rowOf={rowsOf(entry)} />
        )}
      </div>
      <UndoButton
        denial={undo.denialOf(entry)}
        busy={undo.busyId === entry.id}
        labelledBy={sentence}
        onUndo={() => undo.undo(entry)}
      />
    </li>
  );
}

/** Today, how long ago; on other days, which the heading names, the time of day. */
export function EntryTime({ at }: { at: Date }) {
  const now = useNow();
  if (dayOf(at) === dayOf(new Date(now))) return <RelativeTime at={at} className={classes['time']} />;
  return (
    <time className={classes['time']} dateTime={at.toISOString()} title={exactTime(at)}>
      {timeLabel(at)}
    </time>
  );
}
