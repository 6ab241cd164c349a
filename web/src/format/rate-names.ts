import type { RateUnit } from '@clientele/domain/service-rate-terms';
import * as m from '@clientele/messages';

const UNIT_LABELS: Record<RateUnit, () => string> = { hour: m.rate_unit_hour, day: m.rate_unit_day };
const UNIT_CHOICES: Record<RateUnit, () => string> = { hour: m.rate_unit_choice_hour, day: m.rate_unit_choice_day };

/** "per hour" */
export function rateUnitLabel(unit: RateUnit): string {
  return UNIT_LABELS[unit]();
}

/** "Hour", as one of a list */
export function rateUnitChoice(unit: RateUnit): string {
  return UNIT_CHOICES[unit]();
}

/** "Senior technician, per hour" */
export function rateName(position: string, unit: RateUnit): string {
  return m.rate_name({ position, unit: rateUnitLabel(unit) });
}
