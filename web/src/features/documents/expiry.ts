import { daysBetween, type CalendarDate } from '@clientele/domain/calendar-date';

/** From this many days before on, the end of a document is worth a word. */
const SOON = 60;

export type Expiry = { state: 'none' } | { state: 'valid' | 'soon' | 'expired'; days: number };

/** How long a document still holds. It holds through the end of its last day, as the client's calendar has it. `days` counts from today. */
export function expiryOf(expiresOn: CalendarDate, today: CalendarDate): Expiry {
  if (expiresOn === '') return { state: 'none' };
  const days = daysBetween(today, expiresOn);
  if (days < 0) return { state: 'expired', days };
  return { state: days <= SOON ? 'soon' : 'valid', days };
}
