import * as m from '@clientele/messages';
import { Initials } from '../../../../ui/initials.tsx';
import type { Mention } from '../../mentions.ts';
import classes from './mention-list.module.css';

type Props = {
  id: string;
  people: readonly Mention[];
  /** place of the one that Enter takes */
  active: number;
  onChoose: (person: Mention) => void;
};

/** Who may be mentioned. The focus stays in the text; the keys that move through the list are handled there. */
export function MentionList({ id, people, active, onChoose }: Props) {
  return (
    <div id={id} role="listbox" aria-label={m.note_mentions()} className={classes['list']}>
      {people.map((person, place) => (
        <div
          key={person.uid}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === active}
          tabIndex={-1}
          className={classes['option']}
          // A press must not take the focus out of the text.
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(person);
          }}
        >
          <Initials name={person.name} size={24} round />
          {person.name}
        </div>
      ))}
    </div>
  );
}
