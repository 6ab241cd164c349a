import type { Changes } from '@clientele/domain/change';
import * as m from '@clientele/messages';
import { IconArrowRight } from '@tabler/icons-react';
import { VisuallyHidden } from '@mantine/core';
import type { FieldRow, Reading } from '../../../format/client-fields.ts';
import { wordDiff } from '../word-diff.ts';
import classes from './activity-changes.module.css';

type Props = {
  changes: Changes;
  reading: Reading;
  /** what a changed field is called and how it reads */
  rowOf: (path: string, change: { from?: unknown; to?: unknown }) => FieldRow;
};

/** Field by field, old → new; long texts as a difference. */
export function ActivityChanges({ changes, reading, rowOf }: Props) {
  return (
    <dl className={classes['changes']}>
      {Object.entries(changes).map(([path, change]) => {
        const row = rowOf(path, change);
        const from = row.read(change.from, reading);
        const to = row.read(change.to, reading);
        const asText = row.long === true && from !== '' && to !== '';
        return (
          <div key={path} className={classes['change']} data-long={row.long}>
            <dt>{row.label()}</dt>
            <dd>{asText ? <TextDifference from={from} to={to} /> : <OldAndNew from={from} to={to} />}</dd>
          </div>
        );
      })}
    </dl>
  );
}

function OldAndNew({ from, to }: { from: string; to: string }) {
  return (
    <span className={classes['pair']}>
      <del className={classes['old']}>{from === '' ? <Blank /> : from}</del>
      <IconArrowRight className={classes['arrow']} size={14} stroke={1.75} aria-hidden />
      <ins className={classes['new']}>{to === '' ? <Blank /> : to}</ins>
    </span>
  );
}

function Blank() {
  return <span className={classes['blank']}>{m.activity_blank()}</span>;
}

function TextDifference({ from, to }: { from: string; to: string }) {
  const parts = wordDiff(from, to);
  if (parts === null) {
    return (
      <div className={classes['versions']}>
        <section>
          <h4>{m.activity_before()}</h4>
          <p className={classes['text']}>{from}</p>
        </section>
        <section>
          <h4>{m.activity_after()}</h4>
          <p className={classes['text']}>{to}</p>
        </section>
      </div>
    );
  }
  return (
    <p className={classes['text']}>
      {parts.map((part, place) => {
        if (part.kind === 'same') return <span key={place}>{part.text}</span>;
        const Mark = part.kind === 'removed' ? 'del' : 'ins';
        const spoken = part.kind === 'removed' ? m.activity_removed_text() : m.activity_added_text();
        return (
          <Mark key={place} className={classes[part.kind]}>
            <VisuallyHidden>{spoken} </VisuallyHidden>
            {part.text}
          </Mark>
        );
      })}
    </p>
  );
}
