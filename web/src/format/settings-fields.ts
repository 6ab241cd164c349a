import {
  DELIVERIES,
  DIGESTS,
  RECIPIENTS,
  REPORT_CONTENTS,
  REPORT_FREQUENCIES,
  type Recipient,
  type SettingKey,
  type SettingsGroup,
} from '@clientele/domain/settings';
import * as m from '@clientele/messages';
import type { FieldRow } from './client-fields.ts';
import { personLocale } from './locale.ts';
import { currencyName, languageName } from './names.ts';
import { choiceAs, listValue, paymentTermsLabel, textAs } from './values.ts';

type Delivery = (typeof DELIVERIES)[number];
type Digest = (typeof DIGESTS)[number];
type Frequency = (typeof REPORT_FREQUENCIES)[number];
type Content = (typeof REPORT_CONTENTS)[number];

const RECIPIENT_LABELS: Readonly<Record<Recipient, () => string>> = {
  primary: m.settings_recipient_primary,
  billing: m.settings_recipient_billing,
  technical: m.settings_recipient_technical,
  safety: m.settings_recipient_safety,
  site: m.settings_recipient_site,
  owner: m.settings_recipient_owner,
  team: m.settings_recipient_team,
};

const CONTENT_LABELS: Readonly<Record<Content, () => string>> = {
  work: m.settings_content_work,
  projects: m.settings_content_projects,
  invoices: m.settings_content_invoices,
  compliance: m.settings_content_compliance,
  documents: m.settings_content_documents,
};

const DIGEST_LABELS: Readonly<Record<Digest, () => string>> = {
  off: m.settings_digest_off,
  daily: m.settings_digest_daily,
  weekly: m.settings_digest_weekly,
};

const FREQUENCY_LABELS: Readonly<Record<Frequency, () => string>> = {
  none: m.settings_frequency_none,
  weekly: m.settings_frequency_weekly,
  monthly: m.settings_frequency_monthly,
};

const DELIVERY_LABELS: Readonly<Record<Delivery, () => string>> = {
  email: m.settings_delivery_email,
  portal: m.settings_delivery_portal,
  both: m.settings_delivery_both,
  none: m.settings_delivery_none,
};

const GROUP_WORDS: Readonly<Record<SettingsGroup, { label: () => string; text: () => string }>> = {
  notifications: { label: m.settings_group_notifications, text: m.settings_group_notifications_text },
  reporting: { label: m.settings_group_reporting, text: m.settings_group_reporting_text },
  invoicing: { label: m.settings_group_invoicing, text: m.settings_group_invoicing_text },
  compliance: { label: m.settings_group_compliance, text: m.settings_group_compliance_text },
};

export function settingsGroupWords(group: SettingsGroup): { label: string; text: string } {
  const { label, text } = GROUP_WORDS[group];
  return { label: label(), text: text() };
}

export function recipientLabel(recipient: Recipient): string {
  return RECIPIENT_LABELS[recipient]();
}

export function contentLabel(content: Content): string {
  return CONTENT_LABELS[content]();
}

export function digestLabel(digest: Digest): string {
  return DIGEST_LABELS[digest]();
}

export function frequencyLabel(frequency: Frequency): string {
  return FREQUENCY_LABELS[frequency]();
}

export function deliveryLabel(delivery: Delivery): string {
  return DELIVERY_LABELS[delivery]();
}

/** @param day as ISO 8601 counts, Monday is 1 */
export function weekdayLabel(day: number): string {
  // The first of January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, day));
  return new Intl.DateTimeFormat(personLocale(), { weekday: 'long', timeZone: 'UTC' }).format(date);
}

/** @param hundredths of a percent */
function taxRateLabel(hundredths: number): string {
  const style = { style: 'percent', maximumFractionDigits: 2 } as const;
  return new Intl.NumberFormat(personLocale(), style).format(hundredths / 10_000);
}

export function poRequiredLabel(required: boolean): string {
  return required ? m.settings_po_required() : m.settings_po_optional();
}

export function ownApprovalLabel(allowed: boolean): string {
  return allowed ? m.settings_own_approval_allowed() : m.settings_own_approval_forbidden();
}

export function ownEvidenceLabel(allowed: boolean): string {
  return allowed ? m.settings_own_approval_allowed() : m.settings_own_evidence_forbidden();
}

function listOf<Choice extends string>(
  choices: readonly Choice[],
  label: (choice: Choice) => string,
  none: () => string,
) {
  return (value: unknown): string => {
    if (!Array.isArray(value)) return '';
    const known = choices.filter((choice) => value.includes(choice));
    return known.length === 0 ? none() : listValue(known.map(label));
  };
}

function numberAs(read: (value: number) => string): (value: unknown) => string {
  return (value) => (typeof value === 'number' ? read(value) : '');
}

function textOrNone(value: unknown): string {
  return value === '' ? m.settings_none() : textAs((text) => text)(value);
}

const recipients = listOf(RECIPIENTS, recipientLabel, m.settings_nobody);

/** Where nothing is set, the timeline has null: then the value is inherited. */
function row(label: () => string, inline: () => string, read: (value: unknown) => string): FieldRow {
  return { label, inline, read: (value) => (value === null ? m.settings_inherited_value() : read(value)) };
}

/** Every setting, once: what it is called and how its value reads. */
export const SETTING_ROWS: Readonly<Record<SettingKey, FieldRow>> = {
  invoiceSent: row(m.settings_key_invoice_sent, m.settings_key_invoice_sent_inline, recipients),
  invoiceOverdue: row(m.settings_key_invoice_overdue, m.settings_key_invoice_overdue_inline, recipients),
  documentShared: row(m.settings_key_document_shared, m.settings_key_document_shared_inline, recipients),
  complianceDue: row(m.settings_key_compliance_due, m.settings_key_compliance_due_inline, recipients),
  projectStatus: row(m.settings_key_project_status, m.settings_key_project_status_inline, recipients),
  digest: row(m.settings_key_digest, m.settings_key_digest_inline, choiceAs(DIGESTS, digestLabel)),
  language: row(m.settings_key_language, m.settings_key_language_inline, textAs(languageName)),
  frequency: row(
    m.settings_key_frequency,
    m.settings_key_frequency_inline,
    choiceAs(REPORT_FREQUENCIES, frequencyLabel),
  ),
  weekday: row(m.settings_key_weekday, m.settings_key_weekday_inline, numberAs(weekdayLabel)),
  monthDay: row(
    m.settings_key_month_day,
    m.settings_key_month_day_inline,
    numberAs((day) => m.settings_month_day_reading({ day })),
  ),
  reportRecipients: row(m.settings_key_report_recipients, m.settings_key_report_recipients_inline, recipients),
  contents: row(
    m.settings_key_contents,
    m.settings_key_contents_inline,
    listOf(REPORT_CONTENTS, contentLabel, m.settings_nothing),
  ),
  termsDays: row(m.settings_key_terms_days, m.settings_key_terms_days_inline, numberAs(paymentTermsLabel)),
  prefix: row(m.settings_key_prefix, m.settings_key_prefix_inline, textOrNone),
  currency: row(m.settings_key_currency, m.settings_key_currency_inline, textAs(currencyName)),
  taxRate: row(m.settings_key_tax_rate, m.settings_key_tax_rate_inline, numberAs(taxRateLabel)),
  poRequired: row(m.settings_key_po_required, m.settings_key_po_required_inline, (value) =>
    typeof value === 'boolean' ? poRequiredLabel(value) : '',
  ),
  billingRoles: row(m.settings_key_billing_roles, m.settings_key_billing_roles_inline, recipients),
  delivery: row(m.settings_key_delivery, m.settings_key_delivery_inline, choiceAs(DELIVERIES, deliveryLabel)),
  ownApproval: row(m.settings_key_own_approval, m.settings_key_own_approval_inline, (value) =>
    typeof value === 'boolean' ? ownApprovalLabel(value) : '',
  ),
  ownEvidence: row(m.settings_key_own_evidence, m.settings_key_own_evidence_inline, (value) =>
    typeof value === 'boolean' ? ownEvidenceLabel(value) : '',
  ),
  footer: { ...row(m.settings_key_footer, m.settings_key_footer_inline, textOrNone), long: true },
};

/** The rows as the timeline names changes: "values.termsDays". */
export const SETTINGS_CHANGE_ROWS: Readonly<Record<string, FieldRow>> = Object.fromEntries(
  Object.entries(SETTING_ROWS).map(([key, each]) => [`values.${key}`, each]),
);
