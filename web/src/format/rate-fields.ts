import { rateSubjectText } from '@clientele/domain/rate-subject';
import type { ServiceRateInput } from '@clientele/domain/service-rate';
import { RATE_UNITS } from '@clientele/domain/service-rate-terms';
import * as m from '@clientele/messages';
import type { FieldRow } from './client-fields.ts';
import { calendarDateLabel } from './dates.ts';
import { hundredthsText } from './hundredths.ts';
import { moneyLabel } from './money.ts';
import { currencyName } from './names.ts';
import { rateUnitChoice } from './rate-names.ts';
import { lastDayOf } from './rates.ts';
import { choiceAs, textAs, textValue } from './values.ts';

function multiplierValue(value: unknown): string {
  return typeof value === 'number' ? m.rate_times({ multiplier: hundredthsText(value) }) : '';
}

/** What the fields of a service rate are called and how their values read in the timeline; amounts need the rate's currency. */
export function rateFields(currency: string): Readonly<Record<keyof ServiceRateInput, FieldRow>> {
  function amountValue(value: unknown): string {
    return typeof value === 'number' ? moneyLabel(value, currency) : '';
  }
  return {
    positionId: {
      label: m.rate_field_position,
      inline: m.rate_field_position_inline,
      read: (id, { subjectName }) =>
        typeof id === 'string' ? subjectName('rate', rateSubjectText({ positionId: id, unit: 'hour', currency })) : '',
    },
    unit: { label: m.rate_field_unit, inline: m.rate_field_unit_inline, read: choiceAs(RATE_UNITS, rateUnitChoice) },
    currency: { label: m.field_currency, inline: m.field_currency_inline, read: textAs(currencyName) },
    regularMinor: { label: m.rate_field_regular, inline: m.rate_field_regular_inline, read: amountValue },
    overtimeMinor: { label: m.rate_field_overtime, inline: m.rate_field_overtime_inline, read: amountValue },
    overtimeMultiplier: { label: m.rate_field_overtime, inline: m.rate_field_overtime_inline, read: multiplierValue },
    doubleTimeMinor: { label: m.rate_field_double_time, inline: m.rate_field_double_time_inline, read: amountValue },
    doubleTimeMultiplier: {
      label: m.rate_field_double_time,
      inline: m.rate_field_double_time_inline,
      read: multiplierValue,
    },
    effectiveFrom: {
      label: m.rate_field_first_day,
      inline: m.rate_field_first_day_inline,
      read: textAs(calendarDateLabel),
    },
    effectiveTo: {
      label: m.rate_field_last_day,
      inline: m.rate_field_last_day_inline,
      read: textAs((date) => calendarDateLabel(lastDayOf(date))),
    },
    note: { label: m.rate_field_note, inline: m.rate_field_note_inline, read: textValue },
  };
}
