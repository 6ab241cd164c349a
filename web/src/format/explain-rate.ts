import type { NoRateReason, RateExplanation } from '@clientele/domain/rate-resolution-explanation';
import type { WorkKind } from '@clientele/domain/rate-resolution-charge';
import * as m from '@clientele/messages';
import { calendarDateLabel } from './dates.ts';
import { hundredthsText, minutesLabel } from './hundredths.ts';
import { moneyLabel } from './money.ts';
import { currencyName } from './names.ts';
import { rateUnitLabel } from './rate-names.ts';
import { periodLabel } from './rates.ts';

const WORK: Record<WorkKind, () => string> = {
  regular: m.cost_work_regular,
  overtime: m.cost_work_overtime,
  doubleTime: m.cost_work_double_time,
};

type NoRate = Extract<RateExplanation, { message: 'no_rate' }>;

const NO_RATE: Record<NoRateReason, (inputs: { position: string; date: string; currency: string }) => string> = {
  no_work: m.cost_none_no_work,
  no_rate_for_position: m.cost_none_no_rate_for_position,
  other_currency: m.cost_none_other_currency,
  other_unit: m.cost_none_other_unit,
  date_not_covered: m.cost_none_date_not_covered,
  ambiguous: m.cost_none_ambiguous,
};

function noRateSentence({ reason, positionId, workDate, currency }: NoRate, nameOf: (id: string) => string): string {
  return NO_RATE[reason]({
    position: nameOf(positionId),
    date: calendarDateLabel(workDate),
    currency: currencyName(currency),
  });
}

/** One sentence of the answer to "what would this cost". */
export function explainRate(explanation: RateExplanation, nameOf: (id: string) => string): string {
  switch (explanation.message) {
    case 'rate_from_card':
      return m.cost_from_card({ position: nameOf(explanation.positionId), period: periodLabel(explanation) });
    case 'rate_from_default':
      return m.cost_from_default({ position: nameOf(explanation.positionId) });
    case 'rate_card_does_not_apply':
      return m.cost_card_does_not_apply({ date: calendarDateLabel(explanation.workDate) });
    case 'rate_line':
      return lineSentence(explanation);
    case 'rate_line_priced_as':
      return m.cost_line_priced_as({ work: WORK[explanation.work](), as: WORK[explanation.pricedAs]() });
    case 'rate_line_free':
      return m.cost_line_free({ work: WORK[explanation.work]() });
    case 'no_rate':
      return noRateSentence(explanation, nameOf);
  }
}

type Line = Extract<RateExplanation, { message: 'rate_line' }>;

function lineSentence({ work, minutes, unit, rateMinor, multiplier, currency, amountMinor }: Line): string {
  const parts = {
    work: WORK[work](),
    time: minutesLabel(minutes),
    rate: moneyLabel(rateMinor, currency),
    unit: rateUnitLabel(unit),
    amount: moneyLabel(amountMinor, currency),
  };
  return multiplier === 100
    ? m.cost_line(parts)
    : m.cost_line_multiplied({ ...parts, multiplier: hundredthsText(multiplier) });
}
