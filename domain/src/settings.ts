import * as z from 'zod';
import { CONTACT_ROLES } from './contact.ts';
import { CURRENCY, INVOICE_PREFIX, LANGUAGE } from './formats.ts';
import { paths } from './paths.ts';
import { stampsSchema } from './stamps.ts';
import type { Subject } from './subject.ts';
import { line, lines, pattern, problem } from './text.ts';

export const SETTINGS_GROUPS = ['notifications', 'reporting', 'invoicing', 'compliance'] as const;
export type SettingsGroup = (typeof SETTINGS_GROUPS)[number];

/** Who is told: contacts by their role, the client's owner, and everybody of the staff who is linked to the client. */
export const RECIPIENTS = ['primary', ...CONTACT_ROLES, 'owner', 'team'] as const;
export type Recipient = (typeof RECIPIENTS)[number];
export const BILLING_RECIPIENTS = ['primary', ...CONTACT_ROLES] as const;
export const DIGESTS = ['off', 'daily', 'weekly'] as const;
export const REPORT_FREQUENCIES = ['none', 'weekly', 'monthly'] as const;
export const REPORT_CONTENTS = ['work', 'projects', 'invoices', 'compliance', 'documents'] as const;
export const DELIVERIES = ['email', 'portal', 'both', 'none'] as const;
/** Hundredths of a percent: 10,000 is 100 %. */
export const TAX_RATE_LIMIT = 10_000;
export const FOOTER_LIMIT = 1000;

function someOf<const Choices extends readonly [string, ...string[]]>(choices: Choices) {
  return z.array(z.enum(choices)).refine((chosen) => new Set(chosen).size === chosen.length, problem('duplicate'));
}

/** Each event names who is told about it; nobody is an empty list. */
const notificationsShape = {
  invoiceSent: someOf(RECIPIENTS),
  invoiceOverdue: someOf(RECIPIENTS),
  documentShared: someOf(RECIPIENTS),
  complianceDue: someOf(RECIPIENTS),
  projectStatus: someOf(RECIPIENTS),
  digest: z.enum(DIGESTS),
  language: line(35, 1).refine((value) => LANGUAGE.test(value), problem('not_a_language')),
};

/** `weekday` counts as ISO 8601 does, Monday is 1; `monthDay` ends at 28, which every month has. */
const reportingShape = {
  frequency: z.enum(REPORT_FREQUENCIES),
  weekday: z.int().min(1).max(7),
  monthDay: z.int().min(1).max(28),
  reportRecipients: someOf(RECIPIENTS),
  contents: someOf(REPORT_CONTENTS),
};

/** `taxRate` in hundredths of a percent; `prefix` begins invoice numbers, blank is none; `ownApproval` lets people approve their own work. */
const invoicingShape = {
  termsDays: z.int().min(0).max(365),
  prefix: pattern(12, INVOICE_PREFIX, 'not_a_prefix'),
  currency: line(3, 1).refine((value) => CURRENCY.test(value), problem('not_a_currency')),
  taxRate: z.int().min(0).max(TAX_RATE_LIMIT),
  poRequired: z.boolean(),
  billingRoles: someOf(BILLING_RECIPIENTS),
  delivery: z.enum(DELIVERIES),
  ownApproval: z.boolean(),
  footer: lines(FOOTER_LIMIT),
};

/** `ownEvidence` lets people accept evidence that they submitted themselves. */
const complianceShape = { ownEvidence: z.boolean() };

/** What each group holds. Keys are unique over all groups: the timeline tells a value by its key. */
export const SETTINGS_SCHEMAS = {
  notifications: z.strictObject(notificationsShape),
  reporting: z.strictObject(reportingShape),
  invoicing: z.strictObject(invoicingShape),
  compliance: z.strictObject(complianceShape),
} as const satisfies Record<SettingsGroup, z.ZodObject>;

export type SettingsValues = { [Group in SettingsGroup]: z.infer<(typeof SETTINGS_SCHEMAS)[Group]> };
export type SettingKey = { [Group in SettingsGroup]: keyof SettingsValues[Group] }[SettingsGroup];

/** What holds where nobody has said anything. */
export const PRODUCT_SETTINGS: SettingsValues = {
  notifications: {
    invoiceSent: ['primary', 'billing'],
    invoiceOverdue: ['billing', 'owner'],
    documentShared: ['primary'],
    complianceDue: ['owner'],
    projectStatus: ['primary', 'owner'],
    digest: 'off',
    language: 'en',
  },
  reporting: {
    frequency: 'none',
    weekday: 1,
    monthDay: 1,
    reportRecipients: ['primary'],
    contents: ['work', 'invoices'],
  },
  invoicing: {
    termsDays: 30,
    prefix: '',
    currency: 'USD',
    taxRate: 0,
    poRequired: false,
    billingRoles: ['billing'],
    delivery: 'email',
    ownApproval: false,
    footer: '',
  },
  compliance: { ownEvidence: false },
};

export function settingKeys(group: SettingsGroup): readonly SettingKey[] {
  return Object.keys(SETTINGS_SCHEMAS[group].shape) as SettingKey[];
}

/** The check of one value. */
export function settingSchema(group: SettingsGroup, key: SettingKey): z.ZodType {
  const schema = (SETTINGS_SCHEMAS[group].shape as Partial<Record<SettingKey, z.ZodType>>)[key];
  if (schema === undefined) throw new Error(`${key} is no setting of ${group}.`);
  return schema;
}

const valueSchema = z.union([z.string(), z.int(), z.boolean(), z.array(z.string())]);

/** One stored group, of a workspace or of a client. A key that is absent is inherited. */
export const settingsSchema = z.object({ values: z.record(z.string(), valueSchema), ...stampsSchema.shape });
export type SettingsFields = z.infer<typeof settingsSchema>;
/** The id is the group. */
export type Settings = SettingsFields & { id: string };
export type SettingValue = z.infer<typeof valueSchema>;

/** The history of a client's own settings; a group that was never written counts as one that inherits everything. */
export const settingsSubject: Subject<SettingsFields> = {
  noun: 'settings',
  collection: paths.clientSettings,
  schema: settingsSchema,
  fields: ['values'],
  permission: 'clients.manage_settings',
  nameOf: (_fields, id) => id,
  beforeFirst: { values: {} },
};
