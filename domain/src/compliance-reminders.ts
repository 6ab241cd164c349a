import { addDays, daysBetween } from './calendar-date.ts';
import { hasBegun, today } from './calendar-date-zone.ts';
import { complianceState, type StatusAssignment, type StatusStandard } from './compliance-status.ts';

/** A reminder to send. `date` is the day it was due, `daysLeft` counts to `through`, the last valid day (0 on that day). */
export type Reminder = { assignmentId: string; date: string; through: string; daysLeft: number };

export type RemindedAssignment = { id: string; assignment: StatusAssignment; standard: StatusStandard };

/** Names a reminder once per assignment and date: as a document id it makes a second sending impossible. */
export function reminderKey({ assignmentId, date }: Pick<Reminder, 'assignmentId' | 'date'>): string {
  return `${assignmentId}_${date}`;
}

function reminderOf({ id, assignment, standard }: RemindedAssignment, now: Date, timezone: string): Reminder | null {
  const { status, through } = complianceState(assignment, standard, now, timezone);
  if (status !== 'due_soon' || through === null) return null;
  const dates = standard.reminderDays.map((days) => addDays(through, -days));
  const due = dates.filter((date) => hasBegun(date, now, timezone)).toSorted();
  const date = due.at(-1);
  if (date === undefined) return null;
  return { assignmentId: id, date, through, daysLeft: daysBetween(today(now, timezone), through) };
}

/**
 * The reminders of one client that are due at an instant and not among the keys already sent. Of several days that went by without
 * a run only the latest counts: nobody gets two mails about one certificate at once.
 */
export function remindersDue(
  assignments: readonly RemindedAssignment[],
  sent: ReadonlySet<string>,
  now: Date,
  timezone: string,
): Reminder[] {
  return assignments
    .map((each) => reminderOf(each, now, timezone))
    .filter((reminder) => reminder !== null)
    .filter((reminder) => !sent.has(reminderKey(reminder)));
}
