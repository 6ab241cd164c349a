import { INVITE_PAUSE_SECONDS, INVITES_PER_PERSON_AND_DAY, INVITES_PER_WORKSPACE_AND_HOUR } from './invite.ts';

/** How far back the limits look. */
export const PERSON_LIMIT_SECONDS = 24 * 60 * 60;
export const WORKSPACE_LIMIT_SECONDS = 60 * 60;

/** When invitations were sent, in any order: of one person in the last day, and of the whole workspace in the last hour. */
export type SentInvites = { person: readonly Date[]; workspace: readonly Date[] };

/** From when on a person may be invited: null is now. */
export function nextInviteAt({ person, workspace }: SentInvites, now: Date): Date | null {
  const instants = [
    freeAgainAt(person, 1, INVITE_PAUSE_SECONDS),
    freeAgainAt(person, INVITES_PER_PERSON_AND_DAY, PERSON_LIMIT_SECONDS),
    freeAgainAt(workspace, INVITES_PER_WORKSPACE_AND_HOUR, WORKSPACE_LIMIT_SECONDS),
  ];
  const next = Math.max(...instants);
  return next > now.getTime() ? new Date(next) : null;
}

/** When fewer than `limit` of the times lie within the last `seconds`: when the last but `limit - 1` is that old. */
export function freeAgainAt(times: readonly Date[], limit: number, seconds: number): number {
  const newestFirst = times.map((time) => time.getTime()).toSorted((a, b) => b - a);
  const decisive = newestFirst[limit - 1];
  return decisive === undefined ? 0 : decisive + seconds * 1000;
}
