import { Button, Textarea, VisuallyHidden } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useDenial } from '../../../../session/use-denial.ts';
import { DeniedTooltip } from '../../../../ui/denied-tooltip.tsx';
import { findPeople, insertMention, mentionQuery, type Mention } from '../../mentions.ts';
import { isShortcut } from '../../../../ui/shortcuts.ts';
import classes from './note-composer.module.css';
import { MentionList } from './mention-list.tsx';
import { useMentionable } from './use-mentionable.ts';
import { useNote } from './use-note.ts';

/** As many people as can be looked through at a glance. */
const SHOWN_PEOPLE = 6;

/** Writes notes into a timeline. "@" offers the people who may see the client. */
export function NoteComposer({ client }: { client: Client }) {
  const list = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const note = useNote(client);
  const people = useMentionable(client);
  const missing = useDenial('clients.update');
  const denial = client.deleted ? m.note_locked_trash() : missing;
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState<number | null>(null);

  const query = mentionQuery(note.text, caret);
  const found =
    query === null || query.from === dismissed ? [] : findPeople(people, query.query).slice(0, SHOWN_PEOPLE);
  const isOpen = found.length > 0;

  function choose(person: Mention | undefined): void {
    if (query === null || person === undefined) return;
    const inserted = insertMention(note.text, query, person);
    note.write(inserted.text, person);
    setCaret(inserted.caret);
    setActive(0);
    // The field gets its new text first.
    requestAnimationFrame(() => field.current?.setSelectionRange(inserted.caret, inserted.caret));
  }

  function onKeyDown(event: KeyboardEvent): void {
    // Enter that only ends the composition of a letter.
    if (event.nativeEvent.isComposing) return;
    if (isShortcut(event, 'addNote')) {
      event.preventDefault();
      void note.add();
      return;
    }
    if (!isOpen) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setActive((active + step + found.length) % found.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(found[active]);
    else if (event.key === 'Escape') setDismissed(query?.from ?? null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function follow(): void {
    const place = field.current?.selectionStart ?? 0;
    if (place !== caret) {
      setCaret(place);
      setActive(0);
    }
  }

  return (
    <form
      className={classes['composer']}
      aria-label={m.note_label()}
      onSubmit={(event) => {
        event.preventDefault();
        void note.add();
      }}
    >
      <div className={classes['field']}>
        <Textarea
          ref={field}
          aria-label={m.note_label()}
          placeholder={denial ?? m.note_placeholder()}
          readOnly={denial !== undefined}
          value={note.text}
          onChange={(event) => {
            note.write(event.currentTarget.value);
            setCaret(event.currentTarget.selectionStart);
            setActive(0);
            setDismissed(null);
          }}
          onKeyDown={onKeyDown}
          onSelect={follow}
          onBlur={() => setDismissed(query?.from ?? null)}
          error={note.problem}
          autosize
          minRows={note.text === '' ? 1 : 3}
          maxRows={12}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={isOpen ? list : undefined}
          aria-activedescendant={isOpen ? `${list}-${active}` : undefined}
        />
        {isOpen && <MentionList id={list} people={found} active={active} onChoose={choose} />}
        <VisuallyHidden aria-live="polite">{isOpen && m.note_mentions_found({ count: found.length })}</VisuallyHidden>
      </div>
      {(note.text !== '' || denial !== undefined) && (
        <div className={classes['actions']}>
          <DeniedTooltip reason={denial}>
            <Button type="submit" size="compact-md" loading={note.busy}>
              {m.note_add()}
            </Button>
          </DeniedTooltip>
        </div>
      )}
    </form>
  );
}
