import { Skeleton } from '@mantine/core';
import * as m from '@clientele/messages';
import { SETTINGS_GROUPS } from '@clientele/domain/settings';
import { settingsGroupWords } from '../../../format/settings-fields.ts';
import { SectionCard } from '../../../ui/section-card.tsx';
import classes from './settings.module.css';

const ROWS = ['a', 'b', 'c', 'd', 'e'];

/** The groups before their values are here. */
export function SettingsSkeleton() {
  return (
    <div role="status" aria-label={m.settings_loading()} className={classes['sections']}>
      {SETTINGS_GROUPS.map((group) => (
        <SectionCard key={group} title={settingsGroupWords(group).label}>
          <p className={classes['text']}>{settingsGroupWords(group).text}</p>
          <div className={classes['rows']}>
            {ROWS.map((row) => (
              <div key={row} className={classes['row']}>
                <Skeleton height={12} width={120} my={6} />
                <Skeleton height={12} width={200} my={6} />
                <span />
              </div>
            ))}
          </div>
        </SectionCard>
      ))}
    </div>
  );
}
