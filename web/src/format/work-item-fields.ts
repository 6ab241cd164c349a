import { WORK_ITEM_STATES, type WorkItemState } from '@clientele/domain/work-item-states';
import * as m from '@clientele/messages';
import type { FieldRow } from './client-fields.ts';
import { calendarDateLabel } from './dates.ts';
import { choiceAs, textAs, textValue } from './values.ts';

const STATES: Record<WorkItemState, () => string> = {
  draft: m.work_state_draft,
  submitted: m.work_state_submitted,
  approved: m.work_state_approved,
  rejected: m.work_state_rejected,
};

export function workItemStateLabel(state: WorkItemState): string {
  return STATES[state]();
}

/** What the fields of a work item are called and how their values read. Ids of projects and invoices are nothing to read: their rows are blank. */
export const WORK_ITEM_FIELDS = {
  projectId: { label: m.work_field_project, inline: m.work_field_project_inline, read: () => '' },
  positionId: { label: m.work_field_position, inline: m.work_field_position_inline, read: () => '' },
  workDate: { label: m.work_field_date, inline: m.work_field_date_inline, read: textAs(calendarDateLabel) },
  minutes: { label: m.work_field_hours, inline: m.work_field_hours_inline, read: () => '' },
  description: {
    label: m.work_field_description,
    inline: m.work_field_description_inline,
    read: textValue,
    long: true,
  },
  state: {
    label: m.work_field_state,
    inline: m.work_field_state_inline,
    read: choiceAs(WORK_ITEM_STATES, workItemStateLabel),
  },
  rejection: { label: m.work_field_rejection, inline: m.work_field_rejection_inline, read: textValue },
  invoiceId: { label: m.work_field_invoice, inline: m.work_field_invoice_inline, read: () => '' },
} as const satisfies Readonly<Record<string, FieldRow>>;
