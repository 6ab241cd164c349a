import { Button, Radio } from '@mantine/core';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { useSession } from '../../../../../session/session.tsx';
import { DialogActions } from '../../../../../ui/dialog-actions.tsx';
import { RelativeTime } from '../../../../../ui/relative-time.tsx';
import { RichMessage } from '../../../../../ui/rich-message.tsx';
import type { Conflict } from '../../../../../forms/merge.ts';
import { useRecord } from '../record-context.ts';
import classes from './conflict-choices.module.css';
import type { FieldReader, LostEdit } from './editing.ts';

type Props = {
  lost: LostEdit<object>;
  /** what a field is called and how its values read */
  reader: (key: string) => FieldReader;
  onChoose: (keepMine: ReadonlySet<string>) => void;
  onBack: () => void;
};

/** Mine or theirs, field by field. */
export function ConflictChoices({ lost, reader, onChoose, onBack }: Props) {
  const { uid } = useSession();
  const { reading } = useRecord();
  const [keepMine, setKeepMine] = useState<ReadonlySet<string>>(() => new Set(lost.conflicts.map(({ key }) => key)));
  const own = lost.on.updatedBy === uid;
  const person = reading.personName(lost.on.updatedBy);
  const when = <RelativeTime at={lost.on.updatedAt} />;

  function choose(key: string, mine: boolean): void {
    setKeepMine((current) => new Set(mine ? [...current, key] : [...current].filter((each) => each !== key)));
  }

  return (
    <>
      <p className={classes['text']}>
        {own ? (
          <RichMessage message={m.conflict_text_you} values={{ when }} />
        ) : (
          <RichMessage message={m.conflict_text} values={{ person, when }} />
        )}
      </p>
      <div className={classes['fields']}>
        {lost.conflicts.map((conflict) => (
          <FieldChoice
            key={conflict.key}
            conflict={conflict}
            reader={reader(conflict.key)}
            theirs={own ? m.conflict_theirs_you() : m.conflict_theirs({ person })}
            mine={keepMine.has(conflict.key)}
            onChange={(mine) => choose(conflict.key, mine)}
          />
        ))}
      </div>
      <DialogActions>
        <Button variant="default" onClick={onBack}>
          {m.conflict_back()}
        </Button>
        <Button onClick={() => onChoose(keepMine)}>{m.conflict_save()}</Button>
      </DialogActions>
    </>
  );
}

type FieldChoiceProps = {
  conflict: Conflict;
  reader: FieldReader;
  theirs: string;
  mine: boolean;
  onChange: (mine: boolean) => void;
};

function FieldChoice({ conflict, reader, theirs, mine, onChange }: FieldChoiceProps) {
  const sides = [
    { side: 'mine', label: m.conflict_mine(), value: reader.read(conflict.mine) },
    { side: 'theirs', label: theirs, value: reader.read(conflict.theirs) },
  ];
  return (
    <Radio.Group label={reader.label} value={mine ? 'mine' : 'theirs'} onChange={(side) => onChange(side === 'mine')}>
      <div className={classes['sides']}>
        {sides.map(({ side, label, value }) => (
          <Radio.Card key={side} value={side} className={classes['side'] ?? ''}>
            <Radio.Indicator />
            <span className={classes['body']}>
              <span className={classes['who']}>{label}</span>
              <span className={classes['value']}>{value === '' ? m.conflict_blank() : value}</span>
            </span>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}
