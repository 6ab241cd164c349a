import { Button } from '@mantine/core';
import type { SettingKey, SettingValue } from '@clientele/domain/settings';
import * as m from '@clientele/messages';
import { useEffect, useRef, type FormEvent } from 'react';
import type { Reading } from '../../../format/client-fields.ts';
import { SETTING_ROWS } from '../../../format/settings-fields.ts';
import { useFormKeys } from '../../../forms/use-form-keys.ts';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { FormProblem } from '../../../ui/form-problem.tsx';
import { SettingInput } from './setting-input.tsx';
import classes from './settings.module.css';
import type { SettingEdit } from './use-setting-edit.ts';

type Props = {
  settingKey: SettingKey;
  label: string;
  edit: SettingEdit;
  locked: string | undefined;
  reading: Reading;
};

/** One setting while it is edited, in the place of its value. */
export function SettingForm({ settingKey, label, edit, locked, reading }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { problem, restored } = edit;

  useEffect(() => {
    // A restored draft opens without being asked for: it must not take the focus.
    if (!restored || problem !== undefined) form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [problem, restored]);

  useFormKeys(form, { save: () => locked === undefined && edit.save(), cancel: () => !edit.dirty && edit.cancel() });

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (locked === undefined) edit.save();
  }

  return (
    <form ref={form} noValidate aria-label={m.settings_form({ setting: label })} onSubmit={submit}>
      {edit.restored && (
        <p role="status" className={classes['theirs']}>
          {m.draft_restored()}
        </p>
      )}
      <SettingInput
        settingKey={settingKey}
        label={label}
        value={edit.typed ?? ''}
        onChange={edit.type}
        error={edit.problem}
      />
      {edit.theirs !== undefined && (
        <p role="status" className={classes['theirs']}>
          {theirsSentence(settingKey, edit.theirs, reading)}
        </p>
      )}
      <FormProblem problem={edit.refusal} />
      <div className={classes['buttons']}>
        <DeniedTooltip reason={locked}>
          <Button type="submit" size="xs">
            {m.edit_save()}
          </Button>
        </DeniedTooltip>
        <Button variant="default" size="xs" onClick={edit.cancel}>
          {m.edit_cancel()}
        </Button>
      </div>
    </form>
  );
}

function theirsSentence(key: SettingKey, theirs: SettingValue | null, reading: Reading): string {
  if (theirs === null) return m.settings_conflict_cleared();
  return m.settings_conflict({ value: SETTING_ROWS[key].read(theirs, reading) });
}
