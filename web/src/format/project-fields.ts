import { PROJECT_STATUSES, type ProjectStatus } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import type { FieldRow } from './client-fields.ts';
import { calendarDateLabel } from './dates.ts';
import { choiceAs, textAs, textValue } from './values.ts';

const STATUSES: Record<ProjectStatus, () => string> = {
  planned: m.project_status_planned,
  active: m.project_status_active,
  on_hold: m.project_status_on_hold,
  done: m.project_status_done,
};

export function projectStatusLabel(status: ProjectStatus): string {
  return STATUSES[status]();
}

/** What the fields of a project are called and how their values read, in forms and in the timeline. */
export const PROJECT_FIELDS = {
  name: { label: m.project_field_name, inline: m.project_field_name_inline, read: textValue },
  code: { label: m.project_field_code, inline: m.project_field_code_inline, read: textValue },
  status: {
    label: m.project_field_status,
    inline: m.project_field_status_inline,
    read: choiceAs(PROJECT_STATUSES, projectStatusLabel),
  },
  addressId: {
    label: m.project_field_address,
    inline: m.project_field_address_inline,
    read: (id, { addressOf }) => (typeof id === 'string' ? (addressOf(id) ?? '') : ''),
  },
  startsOn: {
    label: m.project_field_starts_on,
    inline: m.project_field_starts_on_inline,
    read: textAs(calendarDateLabel),
  },
  endsOn: { label: m.project_field_ends_on, inline: m.project_field_ends_on_inline, read: textAs(calendarDateLabel) },
  description: {
    label: m.project_field_description,
    inline: m.project_field_description_inline,
    read: textValue,
    long: true,
  },
  memberUids: {
    label: m.project_field_members,
    inline: m.project_field_members_inline,
    read: (uids, { personName }) =>
      Array.isArray(uids) ? uids.map((uid) => (typeof uid === 'string' ? personName(uid) : '')).join(', ') : '',
  },
} as const satisfies Readonly<Record<string, FieldRow>>;
