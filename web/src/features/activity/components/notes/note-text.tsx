import { noteParts } from '@clientele/domain/note';
import type { Reading } from '../../../../format/client-fields.ts';
import classes from './note-text.module.css';

type Props = { note: { text: string; mentions: readonly string[] }; reading: Reading };

/** What a note says; whoever is mentioned stands there with the name they have today. */
export function NoteText({ note, reading }: Props) {
  return (
    <p className={classes['note']}>
      {noteParts(note).map((part, place) =>
        part.kind === 'text' ? (
          <span key={place}>{part.text}</span>
        ) : (
          <b key={place} className={classes['mention']}>
            @{reading.personName(part.uid)}
          </b>
        ),
      )}
    </p>
  );
}
