import type { Client } from '@clientele/domain/client';
import { useState } from 'react';
import type { Reading } from '../../../format/client-fields.ts';
import type { TimelineFilter } from '../timeline-filter.ts';
import { NoteComposer } from './notes/note-composer.tsx';
import { TimelineEntries } from './timeline-entries.tsx';
import { TimelineFilters } from './timeline-filters.tsx';
import classes from './timeline.module.css';

type Props = {
  client: Client;
  reading: Reading;
  /** whether somebody looks at it: what it needs for undoing is read only then */
  shown: boolean;
  filter: TimelineFilter;
  onFilter: (filter: TimelineFilter) => void;
};

/** Everything that happened to a client, newest first, live; a place for notes, and the way back from a change. */
export function Timeline({ client, reading, shown, filter, onFilter }: Props) {
  const [cleared, setCleared] = useState(0);

  function clear(): void {
    onFilter({});
    // Half-typed days are forgotten with it.
    setCleared(cleared + 1);
  }

  return (
    <div className={classes['timeline']}>
      <NoteComposer client={client} />
      <TimelineFilters key={cleared} filter={filter} reading={reading} onFilter={onFilter} onClear={clear} />
      <TimelineEntries
        // Another filter is another list: it begins with its first page.
        key={Object.values(filter).join('/')}
        client={client}
        reading={reading}
        shown={shown}
        filter={filter}
        onClear={clear}
      />
    </div>
  );
}
