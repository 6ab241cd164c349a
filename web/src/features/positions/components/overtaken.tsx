import type { Position } from '@clientele/domain/position';
import * as m from '@clientele/messages';
import { personLocale } from '../../../format/locale.ts';
import { usePersonName } from '../../../session/people.ts';
import { defaultRateLabels } from '../../../format/default-rate-labels.ts';
import classes from './position-form.module.css';

/** Tells that somebody else changed the position while its form is open, and what saving means now. */
export function Overtaken({ began, live }: { began: Position; live: Position }) {
  const personName = usePersonName();
  const rates = defaultRateLabels(live);
  return (
    <div role="status">
      {live.version !== began.version && (
        <p className={classes['warning']}>
          {m.position_overtaken({
            person: personName(live.updatedBy),
            name: live.name,
            rates:
              rates.length === 0
                ? m.positions_no_defaults()
                : new Intl.ListFormat(personLocale(), { type: 'unit' }).format(rates),
          })}
        </p>
      )}
    </div>
  );
}
