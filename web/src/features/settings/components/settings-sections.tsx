import { effectiveSettings, type SettingSource, type SettingsPlace } from '@clientele/domain/effective-settings';
import {
  SETTINGS_GROUPS,
  settingKeys,
  type Settings,
  type SettingsGroup,
  type SettingValue,
} from '@clientele/domain/settings';
import * as m from '@clientele/messages';
import type { Reading } from '../../../format/client-fields.ts';
import { settingsGroupWords } from '../../../format/settings-fields.ts';
import { SectionCard } from '../../../ui/section-card.tsx';
import { SettingRow } from './setting-row.tsx';
import classes from './settings.module.css';
import type { SettingsLevel } from './sources.ts';

type Props = {
  level: SettingsLevel;
  /** where what is set here is stored */
  path: string;
  /** the groups that are stored there */
  stored: readonly Settings[];
  /** what a group's values depend on */
  placeOf: (group: SettingsGroup) => SettingsPlace;
  locked: string | undefined;
  reading: Reading;
};

/** Every group, setting by setting. */
export function SettingsSections({ level, path, stored, placeOf, locked, reading }: Props) {
  return (
    <div className={classes['sections']}>
      {SETTINGS_GROUPS.map((group) => {
        const { label, text } = settingsGroupWords(group);
        const own = stored.find(({ id }) => id === group);
        const values: Readonly<Record<string, { value: unknown; source: SettingSource }>> = effectiveSettings(
          group,
          placeOf(group),
        );
        const count = settingKeys(group).filter((key) => values[key]?.source === level).length;
        return (
          <SectionCard
            key={group}
            title={label}
            mark={count > 0 && <span className={classes['count']}>{m.settings_client_count({ count })}</span>}
          >
            <p className={classes['text']}>{text}</p>
            <dl className={classes['rows']}>
              {settingKeys(group).map((key) => {
                const setting = values[key];
                if (setting === undefined) return null;
                return (
                  <SettingRow
                    key={key}
                    level={level}
                    path={path}
                    group={group}
                    settingKey={key}
                    stored={own}
                    value={setting.value as SettingValue}
                    source={setting.source}
                    locked={locked}
                    reading={reading}
                  />
                );
              })}
            </dl>
          </SectionCard>
        );
      })}
    </div>
  );
}
