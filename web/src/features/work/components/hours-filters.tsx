import { Button, NativeSelect, TextInput } from '@mantine/core';
import { CALENDAR_DATE } from '@clientele/domain/formats';
import { WORK_ITEM_STATES } from '@clientele/domain/work-item-states';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { workItemStateLabel } from '../../../format/work-item-fields.ts';
import { isFiltered, type HoursFilter } from '../project-hours.ts';
import classes from './project-hours.module.css';

type Props = {
  filter: HoursFilter;
  /** who can be chosen; undefined where only one's own hours are shown */
  people: readonly { uid: string; name: string }[] | undefined;
  onFilter: (filter: HoursFilter) => void;
};

/** Which hours are shown: whose, in which state, between which days. */
export function HoursFilters({ filter, people, onFilter }: Props) {
  // Counts the clearings: a date that somebody types into keeps to itself what is no day yet.
  const [cleared, setCleared] = useState(0);
  const isBackwards = filter.from !== undefined && filter.to !== undefined && filter.from > filter.to;

  /** What is half typed is no day yet, and does not filter. */
  function setDay(end: 'from' | 'to', typed: string): void {
    const { [end]: _former, ...others } = filter;
    onFilter(CALENDAR_DATE.test(typed) ? { ...others, [end]: typed } : others);
  }

  return (
    <div role="group" aria-label={m.hours_filter()} className={classes['filters']}>
      {people !== undefined && (
        <NativeSelect
          label={m.work_person()}
          value={filter.person ?? ''}
          onChange={({ currentTarget }) => {
            const { person: _former, ...others } = filter;
            onFilter(currentTarget.value === '' ? others : { ...others, person: currentTarget.value });
          }}
          data={[
            { value: '', label: m.work_person_all() },
            ...people.map(({ uid, name }) => ({ value: uid, label: name })),
          ]}
        />
      )}
      <NativeSelect
        label={m.work_field_state()}
        value={filter.state ?? ''}
        onChange={({ currentTarget }) => {
          const { state: _former, ...others } = filter;
          const state = WORK_ITEM_STATES.find((each) => each === currentTarget.value);
          onFilter(state === undefined ? others : { ...others, state });
        }}
        data={[
          { value: '', label: m.hours_state_all() },
          ...WORK_ITEM_STATES.map((state) => ({ value: state, label: workItemStateLabel(state) })),
        ]}
      />
      <TextInput
        key={`from ${cleared}`}
        type="date"
        label={m.hours_from()}
        defaultValue={cleared === 0 ? (filter.from ?? '') : ''}
        onChange={({ currentTarget }) => setDay('from', currentTarget.value)}
        error={isBackwards && m.hours_backwards()}
      />
      <TextInput
        key={`to ${cleared}`}
        type="date"
        label={m.hours_to()}
        defaultValue={cleared === 0 ? (filter.to ?? '') : ''}
        onChange={({ currentTarget }) => setDay('to', currentTarget.value)}
      />
      {isFiltered(filter) && (
        <Button
          variant="subtle"
          className={classes['clear'] ?? ''}
          onClick={() => {
            setCleared(cleared + 1);
            onFilter({});
          }}
        >
          {m.hours_filter_clear()}
        </Button>
      )}
    </div>
  );
}
