import * as m from '@clientele/messages';
import { useRef, type KeyboardEvent } from 'react';
import type { Live } from '../firebase/live.ts';
import { failureSentence } from '../format/failure.ts';
import type { ListOption } from './list-matches.ts';

/** What a searched list decides by itself. */
export type OwnListProps =
  | 'value'
  | 'onChange'
  | 'data'
  | 'filter'
  | 'searchValue'
  | 'onSearchChange'
  | 'allowDeselect'
  | 'dropdownOpened';

/** Where the options come from, when they are loaded by themselves: a list that is not there yet says so. */
export type Sourced = { source?: Live<unknown> };

/** What stands in place of the options when there are none. */
export function nothingFound(source: Live<unknown> | undefined): string {
  if (source?.status === 'error') return failureSentence(source.failure);
  return source?.status === 'loading' ? m.input_loading() : m.input_no_match();
}

type Enter = { typed: string; matches: () => readonly ListOption[]; choose: (option: ListOption) => void };

/** Enter after typing takes the first match; after an arrow key it takes what the arrow went to, which the list itself does. */
export function useFirstMatchOnEnter({ typed, matches, choose }: Enter) {
  const moved = useRef(false);
  return {
    onSearch: (): void => {
      moved.current = false;
    },
    onKeyDownCapture: (event: KeyboardEvent): void => {
      // Enter that only ends the composition of a letter; some browsers say so by the code alone.
      if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moved.current = true;
      if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || moved.current || typed.trim() === '') return;
      // Also when nothing matches: the form is not to be sent without what somebody is looking for.
      event.preventDefault();
      event.stopPropagation();
      const [first] = matches();
      if (first) choose(first);
    },
  };
}
