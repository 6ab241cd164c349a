import { Button } from '@mantine/core';
import type { SettingSource } from '@clientele/domain/effective-settings';
import type { SettingKey, Settings, SettingsGroup, SettingValue } from '@clientele/domain/settings';
import * as m from '@clientele/messages';
import { useEffect, useRef } from 'react';
import type { Reading } from '../../../format/client-fields.ts';
import { SETTING_ROWS } from '../../../format/settings-fields.ts';
import { SendingMark } from '../../../session/sending-mark.tsx';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { SettingForm } from './setting-form.tsx';
import classes from './settings.module.css';
import { useSettingEdit } from './use-setting-edit.ts';
import { isSetHere, sourceLabel, type SettingsLevel } from './sources.ts';

type Props = {
  level: SettingsLevel;
  path: string;
  group: SettingsGroup;
  settingKey: SettingKey;
  stored: Settings | undefined;
  value: SettingValue;
  source: SettingSource;
  /** why nothing may be changed; undefined when it may */
  locked: string | undefined;
  reading: Reading;
};

/** One setting: its value, where that comes from, and what can be done about it. */
export function SettingRow({ level, source, locked, reading, ...setting }: Props) {
  const { settingKey, value } = setting;
  const row = SETTING_ROWS[settingKey];
  const label = row.label();
  const here = isSetHere(level, source);
  // The workspace's defaults stand above nothing that anybody typed.
  const overrides = level === 'client' && !here;
  const edit = useSettingEdit(setting);
  const editing = edit.typed !== undefined;
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);

  useEffect(() => {
    // The form is gone and took the focus along: back to where it was opened.
    if (wasEditing.current && !editing && document.activeElement === document.body) button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);

  function inherit(): void {
    // The button that was pressed is about to go.
    button.current?.focus();
    edit.inherit();
  }

  return (
    <div className={classes['row']} data-setting={settingKey} data-editing={editing || undefined}>
      <dt>{label}</dt>
      {editing ? (
        <dd className={classes['form']}>
          <SettingForm settingKey={settingKey} label={label} edit={edit} locked={locked} reading={reading} />
        </dd>
      ) : (
        <>
          <dd className={classes['value']}>
            <span className={classes['reading']} data-long={row.long}>
              {row.read(value, reading)}
            </span>
            <span className={classes['source']} data-here={here || undefined}>
              {edit.sending ? <SendingMark /> : sourceLabel(level, source)}
            </span>
          </dd>
          <dd className={classes['actions']}>
            <DeniedTooltip reason={locked}>
              <Button
                ref={button}
                variant="subtle"
                size="compact-sm"
                aria-label={
                  overrides ? m.settings_override_key({ setting: label }) : m.settings_change_key({ setting: label })
                }
                onClick={edit.open}
              >
                {overrides ? m.settings_override() : m.settings_change()}
              </Button>
            </DeniedTooltip>
            {here && (
              <DeniedTooltip reason={locked}>
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-sm"
                  aria-label={
                    level === 'client'
                      ? m.settings_inherit_key({ setting: label })
                      : m.settings_default_key({ setting: label })
                  }
                  onClick={inherit}
                >
                  {level === 'client' ? m.settings_inherit() : m.settings_default()}
                </Button>
              </DeniedTooltip>
            )}
          </dd>
        </>
      )}
    </div>
  );
}
