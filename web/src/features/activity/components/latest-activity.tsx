import { VisuallyHidden } from '@mantine/core';
import * as m from '@clientele/messages';
import type { Reading } from '../../../format/client-fields.ts';
import { failureSentence } from '../../../format/failure.ts';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { useActivity } from '../api/use-activity.ts';
import { ActivityIcon } from './activity-icon.tsx';
import { ActivitySentence } from './activity-sentence.tsx';
import classes from './latest-activity.module.css';
import { TimelineSkeleton } from './timeline-skeleton.tsx';
import { useFreshEntries } from './use-fresh-entries.ts';

const SHOWN = 5;

type Props = { clientId: string; reading: Reading };

/** The last few entries of the timeline, without their details. */
export function LatestActivity({ clientId, reading }: Props) {
  const activity = useActivity(clientId, SHOWN);
  const entries = activity.status === 'ready' ? activity.data : [];
  const fresh = useFreshEntries(activity.status === 'ready' ? entries : null);
  if (activity.status === 'loading') return <TimelineSkeleton />;
  if (activity.status === 'error') {
    return (
      <p className={classes['note']} role="alert">
        {failureSentence(activity.failure)}
      </p>
    );
  }
  if (entries.length === 0) return <p className={classes['note']}>{m.activity_latest_empty()}</p>;
  return (
    <ol className={classes['list']}>
      {entries.map((entry) => (
        <li key={entry.id} className={classes['item']} data-fresh={fresh.has(entry.id) || undefined}>
          <ActivityIcon kind={entry.kind} />
          <p className={classes['sentence']}>
            <ActivitySentence entry={entry} reading={reading} />
            <VisuallyHidden>, </VisuallyHidden>
            <RelativeTime at={entry.at} className={classes['time']} />
          </p>
        </li>
      ))}
    </ol>
  );
}
