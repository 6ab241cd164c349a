import { Button, VisuallyHidden } from '@mantine/core';
import type { ActivityEntry } from '@clientele/domain/activity';
import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { useState } from 'react';
import type { Reading } from '../../../format/client-fields.ts';
import { dayLabel } from '../../../format/dates.ts';
import { explainFailure } from '../../../format/failure.ts';
import { useNow } from '../../../ui/clock.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { useActivity } from '../api/use-activity.ts';
import { foldBursts } from '../bursts.ts';
import { byDay } from '../order.ts';
import type { TimelineFilter } from '../timeline-filter.ts';
import { ActivityBurst } from './activity-burst.tsx';
import { ActivityItem } from './activity-item.tsx';
import { ActivitySentence } from './activity-sentence.tsx';
import { NoEntries } from './no-entries.tsx';
import classes from './timeline.module.css';
import { TimelineSkeleton } from './timeline-skeleton.tsx';
import { useUndo } from './undo/use-undo.ts';
import { useFreshEntries } from './use-fresh-entries.ts';

/** Entries per page. */
const PAGE = 30;
const NONE: readonly ActivityEntry[] = [];

type Props = { client: Client; reading: Reading; shown: boolean; filter: TimelineFilter; onClear: () => void };

/** The entries that fit a filter, by day and page. */
export function TimelineEntries({ client, reading, shown, filter, onClear }: Props) {
  const [pages, setPages] = useState(1);
  const count = pages * PAGE;
  const activity = useActivity(client.id, count, filter);
  const entries = activity.status === 'ready' ? activity.data : NONE;
  const now = new Date(useNow());
  const fresh = useFreshEntries(activity.status === 'ready' ? entries : null);
  const undo = useUndo(client, entries, shown);
  if (activity.status === 'loading') return <TimelineSkeleton />;
  if (activity.status === 'error') {
    return <ErrorState title={m.activity_error_title()} {...explainFailure(activity.failure)} retry={activity.retry} />;
  }
  const [newest] = entries;
  if (!newest) return <NoEntries filter={filter} reading={reading} onClear={onClear} />;
  const announced = fresh.has(newest.id) ? newest : undefined;
  return (
    <div className={classes['entries']}>
      <VisuallyHidden aria-live="polite">
        {announced && <ActivitySentence entry={announced} reading={reading} />}
      </VisuallyHidden>
      {activity.unreadable.length > 0 && (
        <p className={classes['note']}>{m.activity_unreadable({ count: activity.unreadable.length })}</p>
      )}
      {byDay(entries).map((day) => (
        <section key={day.day} aria-label={dayLabel(day.at, now)}>
          <h2 className={classes['day']}>{dayLabel(day.at, now)}</h2>
          <ol>
            {foldBursts(day.entries).map((row) =>
              row.kind === 'entry' ? (
                <ActivityItem
                  key={row.entry.id}
                  entry={row.entry}
                  reading={reading}
                  fresh={fresh.has(row.entry.id)}
                  undo={undo}
                />
              ) : (
                <ActivityBurst
                  // A burst keeps its oldest entry when it grows.
                  key={row.entries.at(-1)?.id}
                  entries={row.entries}
                  reading={reading}
                  fresh={fresh}
                  undo={undo}
                />
              ),
            )}
          </ol>
        </section>
      ))}
      {entries.length + activity.unreadable.length >= count ? (
        <Button variant="default" className={classes['earlier'] ?? ''} onClick={() => setPages(pages + 1)}>
          {m.activity_earlier()}
        </Button>
      ) : (
        <p className={classes['beginning']}>{m.activity_beginning()}</p>
      )}
    </div>
  );
}
