import { isPermission } from '@clientele/domain/permissions';
import { ROLES } from '@clientele/domain/roles';
import type { WorkspaceEntryFields } from '@clientele/domain/workspace-entry';
import * as m from '@clientele/messages';
import { DETAILS_FIELDS } from './company-fields.ts';
import { defaultRateLabels } from './default-rate-labels.ts';
import { personLocale } from './locale.ts';
import { permissionLabel } from './permission.ts';
import { roleLabel } from './role.ts';
import { SETTINGS_CHANGE_ROWS } from './settings-fields.ts';
import { choiceAs, listValue, textValue } from './values.ts';

/** What a changed field is called and how its value reads; '' when it is blank. */
export type HistoryRow = { label: () => string; read: (value: unknown) => string };

function plain(value: unknown): string {
  if (typeof value === 'boolean') return value ? m.history_yes() : m.history_no();
  if (typeof value === 'number') return new Intl.NumberFormat(personLocale()).format(value);
  if (Array.isArray(value)) return listValue(value.map(String));
  return textValue(value);
}

function permissions(value: unknown): string {
  const known = Array.isArray(value) ? value.filter(isPermission) : [];
  return listValue(known.map(permissionLabel));
}

/** What positions, standards and members have besides what details are called. */
const ROWS: Readonly<Record<string, HistoryRow>> = {
  name: { label: m.history_field_name, read: textValue },
  description: { label: m.history_field_description, read: textValue },
  defaultRates: {
    label: m.history_field_default_rates,
    read: (value) =>
      typeof value === 'object' && value !== null
        ? listValue(defaultRateLabels({ defaultRates: value as Record<string, string> }))
        : '',
  },
  retired: { label: m.history_field_retired, read: plain },
  code: { label: m.standards_field_code, read: textValue },
  issuer: { label: m.standards_field_issuer, read: textValue },
  category: { label: m.standards_field_category, read: plain },
  evidenceRequired: { label: m.standards_field_evidence, read: plain },
  validityMonths: { label: m.standards_field_validity, read: plain },
  reminderDays: { label: m.standards_field_reminders, read: plain },
  consequence: { label: m.standards_field_consequence, read: plain },
  role: { label: m.history_field_role, read: choiceAs(ROLES, roleLabel) },
  permissions: { label: m.history_field_permissions, read: permissions },
  status: { label: m.history_field_status, read: plain },
  displayName: { label: m.history_field_name, read: textValue },
};

/** The row of one changed field of an entry. One that this version does not know is called by its key. */
export function historyRow(kind: WorkspaceEntryFields['kind'], path: string): HistoryRow {
  const setting = SETTINGS_CHANGE_ROWS[path];
  if (setting !== undefined)
    return {
      label: setting.label,
      read: (value) =>
        setting.read(value, {
          personName: (uid) => uid,
          addressOf: () => undefined,
          subjectName: (_noun, subject) => subject,
        }),
    };
  const details = (DETAILS_FIELDS as Readonly<Record<string, HistoryRow>>)[path];
  const isDetail = kind === 'company.changed' || kind === 'workspace.changed';
  return (isDetail ? details : ROWS[path]) ?? ROWS[path] ?? { label: () => path, read: plain };
}

const COUNTS: Readonly<Record<string, (inputs: { count: number }) => string>> = {
  invoices: m.history_count_invoices,
  workItems: m.history_count_work_items,
  projects: m.history_count_projects,
  files: m.history_count_files,
  contacts: m.history_count_contacts,
  people: m.history_count_people,
};

/** What went with a purged client, "3 documents, 2 projects"; kinds that this version does not know are left out. */
export function countsLabel(counts: Readonly<Record<string, number>>): string {
  const known = Object.entries(counts).flatMap(([kind, count]) => (count > 0 ? [COUNTS[kind]?.({ count }) ?? ''] : []));
  return listValue(known.filter((each) => each !== ''));
}
