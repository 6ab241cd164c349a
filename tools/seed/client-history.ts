import type { ActivityFields } from '../../domain/src/activity.ts';
import { NO_SUMMARIES, type ClientFields, type ClientInput } from '../../domain/src/client.ts';
import { identifierKeys } from '../../domain/src/identity.ts';
import type { Contact } from '../../domain/src/contact.ts';
import { contactSummaryOf } from '../../domain/src/contact-book.ts';
import type { Change } from '../../domain/src/stamps.ts';
import { firstKnownTimezone } from '../../domain/src/calendar-date-zone.ts';
import { planClientChange } from '../../functions/src/clients/plan-client-change.ts';
import { demoComplianceSummary, type AssignmentHistory } from './demo-compliance.ts';
import type { FileHistory } from './demo-files.ts';
import type { SeededNote } from './demo-notes.ts';
import type { SeededPortal } from './demo-portal.ts';
import type { RateHistory } from './demo-rates.ts';
import type { SettingsHistory } from './demo-settings.ts';
import { DEMO_WORKSPACES } from './workspaces.ts';

/** One edit: what it changes, who made it and how many days ago. The first step of a history creates the client. */
export type Step = { by: string; daysAgo: number; patch: Partial<ClientInput>; change?: Change; trash?: true };

export type SeededClient = {
  id: string;
  ownerUid: string;
  memberUids: readonly string[];
  input: ClientInput;
  steps: readonly Step[];
  /** the people of the client as they stand now */
  contacts?: (now: Date) => readonly Contact[];
  /** the rate card, as it came about */
  rates?: (now: Date) => readonly RateHistory[];
  /** the standards that the client has been assigned, as it came about */
  compliance?: (now: Date) => readonly AssignmentHistory[];
  /** what the client has settings of its own for, as it came about */
  settings?: (now: Date) => readonly SettingsHistory[];
  /** what people wrote down about the client */
  notes?: (now: Date) => readonly SeededNote[];
  /** who of the client's people was invited into the portal, and who is in it */
  portal?: (now: Date) => SeededPortal;
  /** the documents, as they came about, with their content */
  files?: (now: Date) => readonly FileHistory[];
};

const DAY_MS = 86_400_000;

/** Plays the steps as people would have made them: the record as it stands now, and one timeline entry per version. */
export function playHistory(client: SeededClient, now: Date): { record: ClientFields; entries: ActivityFields[] } {
  const entries: ActivityFields[] = [];
  let record: ClientFields | null = null;
  for (const step of client.steps) {
    const next = applyStep(client, record, step, new Date(now.getTime() - step.daysAgo * DAY_MS));
    const { entry } = planClientChange(record, next);
    if (entry !== null) entries.push(entry);
    record = next;
  }
  if (record === null) throw new Error(`The client ${client.id} has no step.`);
  const contactSummary = contactSummaryOf(client.contacts?.(now) ?? []);
  const timezone = firstKnownTimezone(record.timezone, DEMO_WORKSPACES.demo.timezone);
  const complianceSummary = demoComplianceSummary(client.compliance?.(now) ?? [], now, timezone);
  return { record: { ...record, contactSummary, complianceSummary }, entries };
}

function applyStep(client: SeededClient, before: ClientFields | null, step: Step, at: Date): ClientFields {
  const stamps = { version: (before?.version ?? 0) + 1, updatedAt: at, updatedBy: step.by, change: step.change ?? {} };
  const place = {
    deleted: step.trash === true,
    deletedAt: step.trash === true ? at : null,
    deletedBy: step.trash === true ? step.by : '',
  };
  const rest = before ?? {
    ...client.input,
    ...NO_SUMMARIES,
    ownerUid: client.ownerUid,
    createdAt: at,
    createdBy: step.by,
  };
  const next = { ...rest, memberUids: [...client.memberUids], ...step.patch, ...place, ...stamps };
  return { ...next, identifierKeys: identifierKeys(next) };
}
