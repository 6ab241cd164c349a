import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconFilterOff, IconHistory } from '@tabler/icons-react';
import type { Reading } from '../../../format/client-fields.ts';
import { calendarDateLabel } from '../../../format/dates.ts';
import { personLocale } from '../../../format/locale.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { kindLabel } from '../group-label.ts';
import { isFiltered, type TimelineFilter } from '../timeline-filter.ts';

type Props = { filter: TimelineFilter; reading: Reading; onClear: () => void };

/** Nothing has happened, or nothing that fits the filters, which are named. */
export function NoEntries({ filter, reading, onClear }: Props) {
  if (!isFiltered(filter)) {
    return (
      <EmptyState icon={IconHistory} title={m.activity_empty_title()}>
        {m.activity_empty_text()}
      </EmptyState>
    );
  }
  const clear = (
    <Button variant="default" onClick={onClear}>
      {m.activity_filter_clear()}
    </Button>
  );
  const filters = new Intl.ListFormat(personLocale(), { type: 'conjunction' }).format(namesOf(filter, reading));
  return (
    <EmptyState icon={IconFilterOff} title={m.activity_filtered_empty_title()} action={clear}>
      {m.activity_filtered_empty_text({ filters })}
    </EmptyState>
  );
}

function namesOf({ kind, person, from, to }: TimelineFilter, { personName }: Reading): string[] {
  return [
    ...(kind === undefined ? [] : [m.activity_filter_says_kind({ kind: kindLabel(kind) })]),
    ...(person === undefined ? [] : [m.activity_filter_says_person({ person: personName(person) })]),
    ...(from === undefined ? [] : [m.activity_filter_says_from({ day: calendarDateLabel(from) })]),
    ...(to === undefined ? [] : [m.activity_filter_says_to({ day: calendarDateLabel(to) })]),
  ];
}
