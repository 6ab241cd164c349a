import { paths } from '../../domain/src/paths.ts';
import type { SettingsFields, SettingsGroup, SettingsValues } from '../../domain/src/settings.ts';
import type { SeededClient } from './client-history.ts';

/** One group of a client's settings as it came about, oldest state first. */
export type SettingsHistory = { id: SettingsGroup; states: readonly SettingsFields[] };

const DAY_MS = 86_400_000;

type Chosen = { [Group in SettingsGroup]?: Partial<SettingsValues[Group]> };

/** What the demo's workspace has decided for all its clients. */
const DEFAULTS: Chosen = {
  notifications: { complianceDue: ['owner', 'team'], digest: 'daily' },
  reporting: { frequency: 'monthly', monthDay: 3, reportRecipients: ['primary', 'owner'] },
  compliance: { ownEvidence: false },
  invoicing: { prefix: 'MFS', footer: 'Meridian Field Services · Please name the invoice number with your payment.' },
};

/** What some clients want otherwise; every choice is made from the position in the list. */
const WISHES: readonly Chosen[] = [
  { invoicing: { poRequired: true, billingRoles: ['billing', 'primary'] } },
  {
    reporting: { frequency: 'weekly', weekday: 5, contents: ['work', 'compliance'] },
    compliance: { ownEvidence: true },
  },
  { invoicing: { delivery: 'both', taxRate: 650 }, notifications: { invoiceSent: ['billing'] } },
];
const EVERY = 4;

function state(values: SettingsFields['values'], by: string, at: Date): SettingsFields {
  return { values, version: 1, createdAt: at, createdBy: by, updatedAt: at, updatedBy: by, change: {} };
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS);
}

export function demoInvoicingDefaults(): Partial<SettingsValues['invoicing']> {
  return DEFAULTS.invoicing ?? {};
}

export function demoDefaults(workspaceId: string, by: string, now: Date): { path: string; data: object }[] {
  return Object.entries(DEFAULTS).map(([group, values]) => ({
    path: paths.workspaceSettingsGroup(workspaceId, group),
    data: state(values, by, daysBefore(now, 600)),
  }));
}

export function demoSettings(
  { ownerUid }: Pick<SeededClient, 'ownerUid'>,
  index: number,
  now: Date,
): SettingsHistory[] {
  if (index % EVERY !== 0) return [];
  const wish = WISHES[(index / EVERY) % WISHES.length] ?? {};
  return Object.entries(wish).map(([group, values]) => ({
    id: group as SettingsGroup,
    states: [state(values, ownerUid, daysBefore(now, 5 + (index % 25)))],
  }));
}
