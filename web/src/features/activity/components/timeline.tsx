import { Button, VisuallyHidden } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import type { Reading } from '../../../format/client-fields.ts';
import { dayLabel } from '../../../format/dates.ts';
import { explainFailure } from '../../../format/failure.ts';
import { useNow } from '../../../ui/clock.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { useActivity } from '../api/use-activity.ts';
import { byDay } from '../order.ts';
import { ActivityItem } from './activity-item.tsx';
import { ActivitySentence } from './activity-sentence.tsx';
import classes from './timeline.module.css';
import { TimelineSkeleton } from './timeline-skeleton.tsx';
import { useFreshEntries } from './use-fresh-entries.ts';

/** Entries per page. */
const PAGE = 30;

type Props = { clientId: string; reading: Reading };

/** Everything that happened to a client, newest first, live. */
export function Timeline({ clientId, reading }: Props) {
  const [pages, setPages] = useState(1);
  const count = pages * PAGE;
  const activity = useActivity(clientId, count);
  const entries = activity.status === 'ready' ? activity.data : [];
  const now = new Date(useNow());
  const fresh = useFreshEntries(activity.status === 'ready' ? entries : null);
  if (activity.status === 'loading') return <TimelineSkeleton />;
  if (activity.status === 'error') {
    return <ErrorState title={m.activity_error_title()} {...explainFailure(activity.failure)} retry={activity.retry} />;
  }
  const [newest] = entries;
  if (!newest) {
    return (
      <EmptyState icon={IconHistory} title={m.activity_empty_title()}>
        {m.activity_empty_text()}
      </EmptyState>
    );
  }
  const announced = fresh.has(newest.id) ? newest : undefined;
  return (
    <div className={classes['timeline']}>
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
            {day.entries.map((entry) => (
              <ActivityItem key={entry.id} entry={entry} reading={reading} fresh={fresh.has(entry.id)} />
            ))}
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
