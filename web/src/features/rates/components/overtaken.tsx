import type { ServiceRate } from '@clientele/domain/service-rate';
import * as m from '@clientele/messages';
import { moneyLabel } from '../../../format/money.ts';
import { periodLabel } from '../../../format/rates.ts';
import { usePersonName } from '../../../session/people.ts';
import classes from './rate-form.module.css';

type Props = {
  /** the rate as it was when the form opened */
  began: ServiceRate;
  /** as it is now; null once it was removed */
  live: ServiceRate | null;
};

/** Tells that somebody else changed the rate while its form is open, and what saving means now. */
export function Overtaken({ began, live }: Props) {
  const personName = usePersonName();
  return (
    <div role="status">
      {live === null && <p className={classes['warning']}>{m.rate_gone()}</p>}
      {live !== null && live.version !== began.version && (
        <p className={classes['warning']}>
          {m.rate_overtaken({
            person: personName(live.updatedBy),
            amount: moneyLabel(live.regularMinor, live.currency),
            period: periodLabel(live),
          })}
        </p>
      )}
    </div>
  );
}
