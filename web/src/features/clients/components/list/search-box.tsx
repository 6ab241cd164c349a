import { CloseButton, Kbd, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import * as m from '@clientele/messages';
import { IconSearch } from '@tabler/icons-react';
import { useRef, type KeyboardEvent } from 'react';
import { PHONE } from '../../../../ui/breakpoints.ts';
import { useShortcut } from '../../../../ui/shortcut.ts';
import { SHORTCUTS } from '../../../../ui/shortcuts.ts';
import classes from './toolbar.module.css';

type Props = { value: string; onChange: (value: string) => void };

/** Searches while typing. "/" brings the cursor here, Escape clears. */
export function SearchBox({ value, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const phone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const hasKey = useShortcut('search', () => {
    input.current?.focus();
    input.current?.select();
  });

  function clear(): void {
    onChange('');
    input.current?.focus();
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (value === '') input.current?.blur();
    else clear();
  }

  return (
    <TextInput
      ref={input}
      type="search"
      role="searchbox"
      className={classes.search ?? ''}
      aria-label={m.clients_search()}
      aria-keyshortcuts={hasKey ? SHORTCUTS.search.key : undefined}
      placeholder={phone ? m.clients_search() : m.clients_search_placeholder()}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      maxLength={200}
      leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
      rightSection={<SearchEnd empty={value === ''} hasKey={hasKey} clear={clear} />}
    />
  );
}

function SearchEnd({ empty, hasKey, clear }: { empty: boolean; hasKey: boolean; clear: () => void }) {
  if (!empty) return <CloseButton size="sm" aria-label={m.clients_search_clear()} onClick={clear} />;
  if (!hasKey) return null;
  return (
    <Kbd className={classes.key ?? ''} size="xs" title={m.clients_search_hint()} aria-hidden>
      {SHORTCUTS.search.key}
    </Kbd>
  );
}
