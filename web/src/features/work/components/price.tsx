import { Link } from '@tanstack/react-router';
import type { RateAnswer } from '@clientele/domain/rate-resolution';
import type { RateExplanation } from '@clientele/domain/rate-resolution-explanation';
import * as m from '@clientele/messages';
import { explainRate } from '../../../format/explain-rate.ts';
import { moneyLabel } from '../../../format/money.ts';
import { usePositionName } from '../../../session/positions.ts';
import { useSession } from '../../../session/session.tsx';
import classes from './approve.module.css';

type Priced = { totalMinor: number; currency: string; explanation: readonly RateExplanation[] };

type Props = { answer: RateAnswer | ({ kind: 'rate' } & Priced); clientId: string };

/** What work costs and how that comes about, or why there is no rate and where to add one. */
export function Price({ answer, clientId }: Props) {
  const { workspace } = useSession();
  const positionName = usePositionName();
  const sentences = answer.explanation.map((each) => explainRate(each, positionName));
  if (answer.kind === 'no_rate')
    return (
      <div className={classes['price']}>
        <p className={classes['noRate']}>{m.cost_none()}</p>
        <p className={classes['why']}>
          {sentences.join(' ')}{' '}
          <Link
            to="/w/$workspaceId/clients/$clientId"
            params={{ workspaceId: workspace.id, clientId }}
            search={{ tab: 'rates' }}
          >
            {m.work_open_rates()}
          </Link>
        </p>
      </div>
    );
  return (
    <details className={classes['price']}>
      <summary className={classes['amount']}>{moneyLabel(answer.totalMinor, answer.currency)}</summary>
      <ul className={classes['why']}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
