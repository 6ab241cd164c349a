import type { CopyStep } from '@clientele/domain/service-rate-copy';
import * as m from '@clientele/messages';
import { moneyLabel } from '../../../format/money.ts';
import { rateName } from '../../../format/rate-names.ts';
import { periodLabel } from '../../../format/rates.ts';
import classes from './rate-form.module.css';

type Props = { steps: readonly CopyStep[]; positionName: (id: string) => string };

const SKIPPED: Record<Extract<CopyStep, { kind: 'skip' }>['why'], () => string> = {
  other_currency: m.copy_skips_currency,
  rate_overlaps: m.copy_skips_overlap,
};

/** What copying would add, rate by rate, and what stays behind and why. */
export function CopyPreview({ steps, positionName }: Props) {
  return (
    // A long preview scrolls by itself, and so has to take the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes['preview']} role="region" aria-label={m.copy_preview()} tabIndex={0}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{m.rate_field_position()}</th>
            <th scope="col">{m.rate_field_regular()}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => {
            const { source } = step;
            return (
              <tr key={source.id}>
                <th scope="row">
                  {rateName(positionName(source.positionId), source.unit)}
                  <p className={classes['what']}>
                    {step.kind === 'skip' ? SKIPPED[step.why]() : periodLabel(step.input)}
                  </p>
                </th>
                <td className={classes['figure']}>
                  <span className={step.kind === 'skip' ? classes['old'] : classes['new']}>
                    {moneyLabel(source.regularMinor, source.currency)}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
