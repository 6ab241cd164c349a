import type { ActivityEntry } from '@clientele/domain/activity';
import * as m from '@clientele/messages';
import { IconChevronRight, IconStack2 } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { UnstyledButton } from '@mantine/core';
import type { Reading } from '../../../format/client-fields.ts';
import { personLocale } from '../../../format/locale.ts';
import { RichMessage } from '../../../ui/rich-message.tsx';
import { kindInline } from '../group-label.ts';
import { groupOf } from '../timeline-filter.ts';
import classes from './activity-burst.module.css';
import { ActivityItem, EntryTime } from './activity-item.tsx';
import type { Undo } from './undo/use-undo.ts';

type Props = { entries: readonly ActivityEntry[]; reading: Reading; fresh: ReadonlySet<string>; undo: Undo };

/** What one person did in a short while, folded. What arrives while somebody watches is not folded away under their eyes. */
export function ActivityBurst({ entries, reading, fresh, undo }: Props) {
  const list = useId();
  const [opened, setOpened] = useState<boolean | null>(null);
  const isOpen = opened ?? entries.some((entry) => fresh.has(entry.id));
  const [newest] = entries;
  if (newest === undefined) return null;
  const groups = [...new Set(entries.map((entry) => kindInline(groupOf(entry.kind))))];
  const what = new Intl.ListFormat(personLocale(), { type: 'conjunction' }).format(groups);
  const person = <b className={classes['person']}>{reading.personName(newest.actorUid)}</b>;
  const count = entries.length;
  return (
    <li className={classes['burst']}>
      <UnstyledButton
        className={classes['head'] ?? ''}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpened(!isOpen)}
      >
        <span className={classes['icon']} aria-hidden>
          <IconStack2 size={14} stroke={1.75} />
        </span>
        <span className={classes['text']}>
          <RichMessage message={m.activity_burst} values={{ person, count, what }} plain={{ count }} />{' '}
          <EntryTime at={newest.at} />
        </span>
        <IconChevronRight className={classes['chevron']} size={16} stroke={1.75} aria-hidden />
      </UnstyledButton>
      <ol id={list} className={classes['entries']} hidden={!isOpen}>
        {isOpen &&
          entries.map((entry) => (
            <ActivityItem key={entry.id} entry={entry} reading={reading} fresh={fresh.has(entry.id)} undo={undo} />
          ))}
      </ol>
    </li>
  );
}
