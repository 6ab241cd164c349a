import { VisuallyHidden } from '@mantine/core';
import type { RaiseStep } from '@clientele/domain/service-rate-raise';
import * as m from '@clientele/messages';
import { calendarDateLabel } from '../../../format/dates.ts';
import { moneyLabel } from '../../../format/money.ts';
import { rateName } from '../../../format/rate-names.ts';
import { lastDayOf, overtimeLabel } from '../../../format/rates.ts';
import classes from './rate-form.module.css';

type Props = { steps: readonly RaiseStep[]; positionName: (id: string) => string };

const KEPT: Record<Extract<RaiseStep, { kind: 'kept' }>['why'], () => string> = {
  rate_invoiced: m.raise_kept_invoiced,
  too_large: m.raise_kept_too_large,
  unchanged: m.raise_kept_unchanged,
};

/** What a raise would do, rate by rate: old and new, what stays and why. */
export function RaisePreview({ steps, positionName }: Props) {
  return (
    // A long preview scrolls by itself, and so has to take the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes['preview']} role="region" aria-label={m.raise_preview()} tabIndex={0}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{m.rate_field_position()}</th>
            <th scope="col">{m.raise_column_now()}</th>
            <th scope="col">{m.raise_column_then()}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <Row key={step.rate.id} step={step} name={rateName(positionName(step.rate.positionId), step.rate.unit)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ step, name }: { step: RaiseStep; name: string }) {
  const { rate } = step;
  const { currency } = rate;
  return (
    <tr>
      <th scope="row">
        {name}
        <p className={classes['what']}>{whatHappens(step)}</p>
      </th>
      <td className={classes['figure']}>
        <span className={step.kind === 'kept' ? undefined : classes['old']}>
          {moneyLabel(rate.regularMinor, currency)}
        </span>
      </td>
      <td className={classes['figure']}>
        {step.kind === 'kept' ? (
          <>
            <span aria-hidden>–</span>
            <VisuallyHidden>{m.raise_stays()}</VisuallyHidden>
          </>
        ) : (
          <span className={classes['new']}>{moneyLabel(step.raised.regularMinor, currency)}</span>
        )}
      </td>
    </tr>
  );
}

function whatHappens(step: RaiseStep): string {
  if (step.kind === 'kept') return KEPT[step.why]();
  const overtime = overtimeLabel(step.raised, step.raised.currency);
  const from = calendarDateLabel(step.raised.effectiveFrom);
  if (step.kind === 'correct') return m.raise_corrects({ from, overtime });
  return m.raise_splits({ to: calendarDateLabel(lastDayOf(step.effectiveTo)), from, overtime });
}
