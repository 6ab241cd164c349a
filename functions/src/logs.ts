import { logger } from 'firebase-functions/v2';
import type { DeadLetterCode } from './dead-letters/dead-letter.ts';

// Every line that the functions log, by name. Ids, versions and codes only: no names, no addresses, no field values.

type ClientRef = { workspaceId: string; clientId: string };

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

export function claimsSet(uid: string, version: number, workspaces: number): void {
  logger.info('claims set', { uid, version, workspaces });
}

export function sessionsRevoked(uid: string): void {
  logger.info('sessions revoked: no membership is left', { uid });
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

export function clientOwnerSet(client: ClientRef, actorUid: string, version: number): void {
  logger.info('client owner set', { ...client, actorUid, version });
}

export function clientPurged(client: ClientRef): void {
  logger.info('client purged', client);
}

export function recounted(workspaceId: string, clientsCorrected: number, statsCorrected: boolean): void {
  logger.info('recounted', { workspaceId, clientsCorrected, statsCorrected });
}

export function timelineRepaired(workspaceId: string, entriesAdded: number): void {
  logger.info('timeline repaired', { workspaceId, entriesAdded });
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
