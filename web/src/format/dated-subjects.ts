import * as m from '@clientele/messages';
import { calendarDateLabel } from './dates.ts';

const DATE = String.raw`\d{4}-\d{2}-\d{2}`;
const PERIOD = new RegExp(`^(${DATE}) – (${DATE})$`, 'u');
const WORK = new RegExp(`^(${DATE}) (.+)$`, 'u');

/** What the timeline calls work ("2026-11-03 Jane Doe") and an invoice without a number yet ("2026-11-01 – 2026-11-30"), with days as the person writes them. */
export function datedSubjectName(subject: string): string {
  const [, from, to] = PERIOD.exec(subject) ?? [];
  if (from !== undefined && to !== undefined)
    return m.activity_invoice_subject_draft({ from: calendarDateLabel(from), to: calendarDateLabel(to) });
  const [, date, name] = WORK.exec(subject) ?? [];
  return date === undefined || name === undefined
    ? subject
    : m.activity_work_subject({ name, date: calendarDateLabel(date) });
}
