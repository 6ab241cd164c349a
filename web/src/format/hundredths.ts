import { minutesText, percentText } from '@clientele/wording/wording';
import { personLocale } from './locale.ts';

const MINUTES_PER_HOUR = 60;

/** "1.5", for 150: as it stands in an input. */
export function hundredthsText(hundredths: number): string {
  return new Intl.NumberFormat(personLocale(), { maximumFractionDigits: 2, useGrouping: false }).format(
    hundredths / 100,
  );
}

/** "3.25%", for 325 */
export function percentLabel(hundredths: number): string {
  return percentText(hundredths, { formats: personLocale() });
}

/** "7.5", or "7:20" where the decimal number would be cut off; blank for none: as it stands in an input. */
export function hoursText(minutes: number): string {
  if (minutes === 0) return '';
  if ((minutes * 100) % MINUTES_PER_HOUR === 0) return hundredthsText((minutes * 100) / MINUTES_PER_HOUR);
  return `${Math.floor(minutes / MINUTES_PER_HOUR)}:${String(minutes % MINUTES_PER_HOUR).padStart(2, '0')}`;
}

/** "7 hr, 30 min" */
export function minutesLabel(minutes: number): string {
  return minutesText(minutes, { formats: personLocale() });
}
