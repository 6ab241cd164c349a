import { Button, TextInput } from '@mantine/core';
import { CALENDAR_DATE } from '@clientele/domain/formats';
import { can } from '@clientele/domain/permissions';
import * as m from '@clientele/messages';
import type { Reading } from '../../../format/client-fields.ts';
import { useMembers } from '../../../session/people.ts';
import { useSession } from '../../../session/session.tsx';
import { kindLabel } from '../group-label.ts';
import { isFiltered, KIND_GROUPS, type TimelineFilter } from '../timeline-filter.ts';
import classes from './timeline-filters.module.css';
import { ListSelect } from '../../../forms/list-select.tsx';

type Props = {
  filter: TimelineFilter;
  reading: Reading;
  onFilter: (filter: TimelineFilter) => void;
  onClear: () => void;
};

const EVERYTHING = '';

/** Which entries are shown: of a kind, by a person, between two days. */
export function TimelineFilters({ filter, reading, onFilter, onClear }: Props) {
  const { permissions } = useSession();
  const members = useMembers();
  const known = members.status === 'ready' ? members.data.map(({ uid }) => uid) : [];
  // Whoever stands in the address is offered, also when they were never a member.
  const uids = [...new Set([...known, ...(filter.person === undefined ? [] : [filter.person])])];
  // Whoever does not see every client reads nothing about invoices, and is not asked whether they want to.
  const groups = KIND_GROUPS.filter(
    (group) => group !== 'invoices' || can(permissions, 'clients.view_all') || filter.kind === group,
  );
  const isBackwards = filter.from !== undefined && filter.to !== undefined && filter.from > filter.to;

  /** What is half typed is no day yet, and does not filter. */
  function setDay(end: 'from' | 'to', typed: string): void {
    const { [end]: _former, ...others } = filter;
    onFilter(CALENDAR_DATE.test(typed) ? { ...others, [end]: typed } : others);
  }

  return (
    <div role="group" aria-label={m.activity_filter()} className={classes['filters']}>
      <ListSelect
        label={m.activity_filter_kind()}
        size="sm"
        searchable={false}
        data={[
          { value: EVERYTHING, label: m.activity_filter_kind_all() },
          ...groups.map((group) => ({ value: group, label: kindLabel(group) })),
        ]}
        value={filter.kind ?? EVERYTHING}
        onChange={(chosen) => {
          const { kind: _former, ...others } = filter;
          const kind = KIND_GROUPS.find((group) => group === chosen);
          onFilter(kind === undefined ? others : { ...others, kind });
        }}
      />
      <ListSelect
        label={m.activity_filter_person()}
        size="sm"
        data={[
          { value: EVERYTHING, label: m.activity_filter_person_all() },
          ...uids
            .map((uid) => ({ value: uid, label: reading.personName(uid) }))
            .toSorted((a, b) => a.label.localeCompare(b.label)),
        ]}
        value={filter.person ?? EVERYTHING}
        onChange={(chosen) => {
          const { person: _former, ...others } = filter;
          onFilter(chosen === null || chosen === EVERYTHING ? others : { ...others, person: chosen });
        }}
      />
      <TextInput
        type="date"
        label={m.activity_filter_from()}
        size="sm"
        defaultValue={filter.from ?? ''}
        onChange={(event) => setDay('from', event.currentTarget.value)}
        error={isBackwards && m.activity_filter_backwards()}
      />
      <TextInput
        type="date"
        label={m.activity_filter_to()}
        size="sm"
        defaultValue={filter.to ?? ''}
        onChange={(event) => setDay('to', event.currentTarget.value)}
      />
      {isFiltered(filter) && (
        <Button variant="subtle" size="compact-md" className={classes['clear'] ?? ''} onClick={onClear}>
          {m.activity_filter_clear()}
        </Button>
      )}
    </div>
  );
}
