import { CloseButton, NativeSelect, TextInput } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { projectStatusLabel } from '../../../format/project-fields.ts';
import { PROJECT_FILTERS, type ProjectFilter, type ProjectsState } from '../projects-state.ts';
import classes from './projects-view.module.css';

type Props = { state: ProjectsState; onChange: (state: ProjectsState) => void };

function filterLabel(filter: ProjectFilter): string {
  if (filter === 'all') return m.projects_filter_all();
  return filter === 'removed' ? m.projects_filter_removed() : projectStatusLabel(filter);
}

/** What of the projects is shown. */
export function ProjectsToolbar({ state, onChange }: Props) {
  // Typing runs ahead of the address; an address that changed otherwise wins.
  const [text, setText] = useState(state.query);
  const [seen, setSeen] = useState(state.query);
  if (state.query !== seen) {
    setSeen(state.query);
    if (state.query !== text.trim()) setText(state.query);
  }

  function search(query: string): void {
    setText(query);
    onChange({ ...state, query: query.trim() });
  }

  return (
    <div className={classes['toolbar']}>
      <TextInput
        type="search"
        role="searchbox"
        className={classes['search'] ?? ''}
        aria-label={m.projects_search()}
        placeholder={m.projects_search_placeholder()}
        value={text}
        onChange={(event) => search(event.currentTarget.value)}
        maxLength={200}
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
        rightSection={
          text === '' ? null : (
            <CloseButton size="sm" aria-label={m.projects_search_clear()} onClick={() => search('')} />
          )
        }
      />
      <NativeSelect
        aria-label={m.projects_filter()}
        value={state.filter}
        onChange={(event) => {
          const chosen = PROJECT_FILTERS.find((filter) => filter === event.currentTarget.value);
          onChange({ ...state, filter: chosen ?? 'all' });
        }}
        data={PROJECT_FILTERS.map((filter) => ({ value: filter, label: filterLabel(filter) }))}
      />
    </div>
  );
}
