import { logger } from 'firebase-functions/v2';
import type { DeadLetterCode } from './dead-letters/dead-letter.ts';

// Every line that the functions log, by name. Ids, versions and codes only: no names, no addresses, no field values.

type ClientRef = { workspaceId: string; clientId: string };
type FileRef = ClientRef & { id: string };
type ContactRef = ClientRef & { contactId: string };

export function entryRecorded(client: ClientRef, version: number, kind: string): void {
  logger.info('entry recorded', { ...client, version, kind });
}

export function versionSkipped(client: ClientRef, before: number, after: number): void {
  logger.warn('version skipped: the gap is filled by the next repair', { ...client, before, after });
}

export function versionWentBack(client: ClientRef, before: number, after: number): void {
  logger.warn('version went back: nothing is recorded for it', { ...client, before, after });
}

export function lateEventOfPurgedClient(client: ClientRef, version: number): void {
  logger.info('late event of a purged client: ignored', { ...client, version });
}

export function deadLetterWritten(path: string, code: DeadLetterCode, version: number | undefined): void {
  logger.error('dead letter written', { path, code, version: version ?? null });
}

export function claimsSet(uid: string, version: number, workspaces: number, portals: number): void {
  logger.info('claims set', { uid, version, workspaces, portals });
}

export function sessionsRevoked(uid: string): void {
  logger.info('sessions revoked: neither a membership nor a portal is left', { uid });
}

export function membershipUnreadable(path: string): void {
  logger.error('membership unreadable: it gives no permission', { path });
}

export function callRefused(call: string, uid: string | undefined, code: string): void {
  logger.info('call refused', { call, uid: uid ?? null, code });
}

export function callFailed(call: string, uid: string | undefined, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  const stack =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at ')) : [];
  logger.error('call failed', { call, uid: uid ?? null, name, code: codeOf(error), stack });
}

export function memberChanged(workspaceId: string, uid: string, actorUid: string, permissionsVersion: number): void {
  logger.info('member changed', { workspaceId, uid, actorUid, permissionsVersion });
}

export function identifiersSaved(client: ClientRef, actorUid: string, version: number): void {
  logger.info('client identifiers saved', { ...client, actorUid, version });
}

export function clientCreated(client: ClientRef, actorUid: string): void {
  logger.info('client created', { ...client, actorUid });
}

export function clientOwnerSet(client: ClientRef, actorUid: string, version: number): void {
  logger.info('client owner set', { ...client, actorUid, version });
}

export function changeUndone(client: ClientRef, actorUid: string, entryId: string, kind: string): void {
  logger.info('change undone', { ...client, actorUid, entryId, kind });
}

export function noteAdded(client: ClientRef, actorUid: string, noteId: string, mentions: number): void {
  logger.info('note added', { ...client, actorUid, noteId, mentions });
}

export function ratesWritten(
  { workspaceId, clientId }: ClientRef,
  actorUid: string,
  call: string,
  written: number,
): void {
  logger.info('rates written', { workspaceId, clientId, actorUid, call, written });
}

export function contactWritten(
  { workspaceId, clientId, contactId }: ClientRef & { contactId: string },
  actorUid: string,
  call: string,
  version: number,
): void {
  logger.info('contact written', { workspaceId, clientId, contactId, actorUid, call, version });
}

export function fileReady(file: FileRef, size: number): void {
  logger.info('file ready', { ...file, size });
}

export function fileRefused(file: FileRef, refusal: string): void {
  logger.warn('file refused: its object is deleted', { ...file, refusal });
}

export function projectWritten(
  project: ClientRef & { projectId: string },
  actorUid: string,
  call: string,
  version: number,
): void {
  logger.info('project written', { ...project, actorUid, call, version });
}

export function filesSwept(workspaceId: string, filesRemoved: number, objectsRemoved: number): void {
  logger.info('files swept', { workspaceId, filesRemoved, objectsRemoved });
}

export function strayObjectDeleted(path: string): void {
  logger.warn('object without a file deleted', { path });
}

export function complianceWritten(
  client: ClientRef,
  actorUid: string,
  call: string,
  standardIds: readonly string[],
): void {
  logger.info('compliance written', { ...client, actorUid, call, standardIds });
}

export function complianceRefreshed(workspaceId: string, corrected: number): void {
  logger.info('compliance refreshed', { workspaceId, corrected });
}

export function remindersSent(workspaceId: string, sent: number): void {
  logger.info('reminders sent', { workspaceId, sent });
}

export function nobodyToRemind(client: ClientRef, standardId: string): void {
  logger.warn('nobody to remind: neither the owner of the assignment nor that of the client can see the client', {
    ...client,
    standardId,
  });
}

export function identifierKeysCorrected(workspaceId: string, corrected: number): void {
  logger.info('identifier keys corrected', { workspaceId, corrected });
}

export function contactSummariesCorrected(workspaceId: string, corrected: number): void {
  logger.info('contact summaries corrected', { workspaceId, corrected });
}

export function issuedInvoicesCorrected(workspaceId: string, corrected: number): void {
  logger.info('counts of issued invoices corrected', { workspaceId, corrected });
}

export function purgeSkipped(client: ClientRef): void {
  logger.warn('client not purged: invoices were issued for it', client);
}

export function clientPurged(client: ClientRef): void {
  logger.info('client purged', client);
}

export function workItemWritten(workspaceId: string, uid: string, call: string, workItemId: string): void {
  logger.info('work item written', { workspaceId, uid, call, workItemId });
}

export function workItemsDone(
  workspaceId: string,
  uid: string,
  call: string,
  outcomes: readonly { outcome: string }[],
): void {
  const done = outcomes.filter(({ outcome }) => outcome === 'done').length;
  logger.info('work items done', { workspaceId, uid, call, done, of: outcomes.length });
}

export function recounted(workspaceId: string, clientsCorrected: number, statsCorrected: boolean): void {
  logger.info('recounted', { workspaceId, clientsCorrected, statsCorrected });
}

export function timelineRepaired(workspaceId: string, entriesAdded: number): void {
  logger.info('timeline repaired', { workspaceId, entriesAdded });
}

export function subjectsRepaired(entriesAdded: number): void {
  logger.info('timelines of what hangs on clients repaired', { entriesAdded });
}

export function workspaceSkipped(workspaceId: string, job: string, error: unknown): void {
  logger.error('workspace skipped by a job', {
    workspaceId,
    job,
    code: codeOf(error),
    name: error instanceof Error ? error.name : typeof error,
  });
}

function codeOf(error: unknown): string | number | null {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' || typeof code === 'number' ? code : null;
}

export function contactInvited(contact: ContactRef, actorUid: string, inviteId: string): void {
  logger.info('contact invited', { ...placeOf(contact), actorUid, inviteId });
}

export function memberInvited(workspaceId: string, actorUid: string, inviteId: string): void {
  logger.info('member invited', { workspaceId, actorUid, inviteId });
}

export function memberInviteRevoked(workspaceId: string, actorUid: string, inviteId: string): void {
  logger.info('member invitation revoked', { workspaceId, actorUid, inviteId });
}

export function inviteAccepted(kind: string, workspaceId: string, uid: string, inviteId: string): void {
  logger.info('invitation accepted', { kind, workspaceId, uid, inviteId });
}

/** Why, which the caller is not told. */
export function inviteNotAccepted(why: string): void {
  logger.info('invitation not accepted', { why });
}

export function accessWritten(contact: ContactRef, actorUid: string, call: string, version: number): void {
  logger.info('portal access written', { ...placeOf(contact), actorUid, call, version });
}

/** Callers hand over their whole input, of which no more than the ids may be logged. */
function placeOf({ workspaceId, clientId, contactId }: ContactRef): ContactRef {
  return { workspaceId, clientId, contactId };
}

export function portalsRebuilt(workspaceId: string, corrected: number): void {
  logger.info('portals rebuilt', { workspaceId, corrected });
}

export function invoiceWritten(client: ClientRef, uid: string, call: string, invoiceId: string): void {
  const { workspaceId, clientId } = client;
  logger.info('invoice written', { workspaceId, clientId, actorUid: uid, call, invoiceId });
}

export function invoicePdfKept(workspaceId: string, invoiceId: string, bytes: number): void {
  logger.info('PDF of an invoice kept', { workspaceId, invoiceId, bytes });
}

/** What the picture's reader says names sizes and markers, nothing of the company. */
export function logoNotDrawn(error: unknown): void {
  logger.warn('logo not drawn on an invoice', { reason: error instanceof Error ? error.message : 'unknown' });
}

export function mailSent(id: string, kind: string, attempts: number): void {
  logger.info('mail sent', { id, kind, attempts });
}

/** What the server said may hold addresses: it stands on the document alone. */
export function mailFailed(id: string, kind: string, attempts: number, { state }: { state: string }): void {
  logger.warn('mail not sent', { id, kind, attempts, state });
}

export function detailsWritten(workspaceId: string, actorUid: string, call: string, version: number): void {
  logger.info('details of a workspace written', { workspaceId, actorUid, call, version });
}

export function noticeRaised({ workspaceId, clientId }: ClientRef, id: string): void {
  logger.info('notice raised', { workspaceId, clientId, id });
}

export function noticesRun(
  workspaceId: string,
  { raised, digests, reports }: { raised: number; digests: number; reports: number },
): void {
  logger.info('notices run', { workspaceId, raised, digests, reports });
}
