// The one place where it is drawn: everywhere else lint asks for ListSelect, which takes the first match on Enter.
// oxlint-disable-next-line no-restricted-imports
import { Select, type SelectProps } from '@mantine/core';
import { useState } from 'react';
import { listMatches, type ListOption } from './list-matches.ts';
import { LIST_BOX } from './list-box.ts';
import { nothingFound, useFirstMatchOnEnter, type OwnListProps, type Sourced } from './list-search.ts';
import classes from './list-select.module.css';

type ListSelectProps = Omit<SelectProps, OwnListProps> &
  Sourced & {
    data: readonly ListOption[];
    value: string | null;
    onChange: (value: string | null) => void;
  };

/** Chooses one of a list, which is searched by typing unless it is told otherwise. Enter takes the first match and sends nothing. */
export function ListSelect({ data, value, onChange, searchable = true, source, ...props }: ListSelectProps) {
  const current = data.find((option) => option.value === value)?.label ?? '';
  const [search, setSearch] = useState(current);
  const [opened, setOpened] = useState(false);
  const typed = searchable && search !== current ? search : '';
  const enter = useFirstMatchOnEnter({
    typed,
    matches: () => listMatches(data, typed),
    choose(option) {
      setSearch(option.label);
      setOpened(false);
      if (option.value !== value) onChange(option.value);
    },
  });
  return (
    <Select
      openOnFocus={false}
      checkIconPosition="right"
      nothingFoundMessage={nothingFound(source)}
      maxDropdownHeight={280}
      {...props}
      comboboxProps={{ ...LIST_BOX, ...props.comboboxProps }}
      classNames={typed === '' ? {} : { options: classes.searched ?? '' }}
      data={[...data]}
      value={value}
      onChange={onChange}
      allowDeselect={false}
      searchable={searchable}
      filter={({ options, search: wanted, limit }) => listMatches(options as ListOption[], wanted).slice(0, limit)}
      searchValue={search}
      onSearchChange={(next) => {
        enter.onSearch();
        setSearch(next);
      }}
      dropdownOpened={opened}
      onDropdownOpen={() => setOpened(true)}
      onDropdownClose={() => setOpened(false)}
      onKeyDownCapture={enter.onKeyDownCapture}
    />
  );
}
