import {
  BILLING_RECIPIENTS,
  DELIVERIES,
  DIGESTS,
  RECIPIENTS,
  REPORT_CONTENTS,
  REPORT_FREQUENCIES,
  type SettingKey,
} from '@clientele/domain/settings';
import * as m from '@clientele/messages';
import { CURRENCIES, LANGUAGES } from '../../../format/codes.ts';
import { currencyName, languageName } from '../../../format/names.ts';
import {
  contentLabel,
  deliveryLabel,
  digestLabel,
  frequencyLabel,
  ownApprovalLabel,
  ownEvidenceLabel,
  poRequiredLabel,
  recipientLabel,
  weekdayLabel,
} from '../../../format/settings-fields.ts';

type Choice = { value: string; label: string };

/** How a setting is typed. `choice` values are texts in the list; `toValue` makes of them what is stored. */
export type Control =
  | {
      kind: 'choice';
      choices: () => readonly Choice[];
      toValue: (text: string) => string | number | boolean;
      searchable?: true;
    }
  | { kind: 'several'; choices: () => readonly Choice[] }
  | { kind: 'number'; scale: number; decimals: number; unit?: string; help: () => string }
  | { kind: 'text'; help: () => string; capitals?: true }
  | { kind: 'lines'; help: () => string };

function asText(text: string): string {
  return text;
}

function choices<Value extends string>(values: readonly Value[], label: (value: Value) => string): () => Choice[] {
  return () => values.map((value) => ({ value, label: label(value) }));
}

function sorted(build: () => Choice[]): () => Choice[] {
  return () => build().toSorted((a, b) => new Intl.Collator().compare(a.label, b.label));
}

const RECIPIENTS_CONTROL: Control = { kind: 'several', choices: choices(RECIPIENTS, recipientLabel) };

export const SETTING_CONTROLS: Readonly<Record<SettingKey, Control>> = {
  invoiceSent: RECIPIENTS_CONTROL,
  invoiceOverdue: RECIPIENTS_CONTROL,
  documentShared: RECIPIENTS_CONTROL,
  complianceDue: RECIPIENTS_CONTROL,
  projectStatus: RECIPIENTS_CONTROL,
  digest: { kind: 'choice', choices: choices(DIGESTS, digestLabel), toValue: asText },
  language: { kind: 'choice', choices: sorted(choices(LANGUAGES, languageName)), toValue: asText, searchable: true },
  frequency: { kind: 'choice', choices: choices(REPORT_FREQUENCIES, frequencyLabel), toValue: asText },
  weekday: {
    kind: 'choice',
    choices: choices(['1', '2', '3', '4', '5', '6', '7'], (day) => weekdayLabel(Number(day))),
    toValue: Number,
  },
  monthDay: { kind: 'number', scale: 1, decimals: 0, help: m.settings_help_month_day },
  reportRecipients: RECIPIENTS_CONTROL,
  contents: { kind: 'several', choices: choices(REPORT_CONTENTS, contentLabel) },
  termsDays: { kind: 'number', scale: 1, decimals: 0, help: m.settings_help_terms_days },
  prefix: { kind: 'text', help: m.settings_help_prefix, capitals: true },
  currency: { kind: 'choice', choices: sorted(choices(CURRENCIES, currencyName)), toValue: asText, searchable: true },
  taxRate: { kind: 'number', scale: 100, decimals: 2, unit: '%', help: m.settings_help_tax_rate },
  poRequired: {
    kind: 'choice',
    choices: choices(['true', 'false'], (text) => poRequiredLabel(text === 'true')),
    toValue: (text) => text === 'true',
  },
  billingRoles: { kind: 'several', choices: choices(BILLING_RECIPIENTS, recipientLabel) },
  delivery: { kind: 'choice', choices: choices(DELIVERIES, deliveryLabel), toValue: asText },
  ownApproval: {
    kind: 'choice',
    choices: choices(['false', 'true'], (text) => ownApprovalLabel(text === 'true')),
    toValue: (text) => text === 'true',
  },
  ownEvidence: {
    kind: 'choice',
    choices: choices(['false', 'true'], (text) => ownEvidenceLabel(text === 'true')),
    toValue: (text) => text === 'true',
  },
  footer: { kind: 'lines', help: m.settings_help_footer },
};
