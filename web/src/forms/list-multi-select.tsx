// The one place where it is drawn: everywhere else lint asks for ListMultiSelect, which takes the first match on Enter.
// oxlint-disable-next-line no-restricted-imports
import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { useState } from 'react';
import { listMatches, type ListOption } from './list-matches.ts';
import { LIST_BOX } from './list-box.ts';
import { nothingFound, useFirstMatchOnEnter, type OwnListProps, type Sourced } from './list-search.ts';
import classes from './list-select.module.css';

type ListMultiSelectProps = Omit<MultiSelectProps, OwnListProps> &
  Sourced & {
    data: readonly ListOption[];
    value: readonly string[];
    onChange: (value: string[]) => void;
  };

/** Chooses several of a list by typing. What is chosen is no longer offered. */
export function ListMultiSelect({ data, value, onChange, source, ...props }: ListMultiSelectProps) {
  const [search, setSearch] = useState('');
  const enter = useFirstMatchOnEnter({
    typed: search,
    matches: () =>
      listMatches(
        data.filter((option) => !value.includes(option.value)),
        search,
      ),
    choose(option) {
      setSearch('');
      onChange([...value, option.value]);
    },
  });
  return (
    <MultiSelect
      nothingFoundMessage={nothingFound(source)}
      {...props}
      comboboxProps={{ ...LIST_BOX, ...props.comboboxProps }}
      classNames={search.trim() === '' ? {} : { options: classes.searched ?? '' }}
      data={[...data]}
      value={[...value]}
      onChange={onChange}
      searchable
      hidePickedOptions
      filter={({ options, search: wanted, limit }) => listMatches(options as ListOption[], wanted).slice(0, limit)}
      searchValue={search}
      onSearchChange={(next) => {
        enter.onSearch();
        setSearch(next);
      }}
      onKeyDownCapture={enter.onKeyDownCapture}
    />
  );
}
