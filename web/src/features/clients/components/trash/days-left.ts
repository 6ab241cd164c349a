import { TRASH_DAYS } from '@clientele/domain/upkeep';

const DAY = 24 * 60 * 60 * 1000;

/** How many whole days a client still stays in the Trash; 0 when the next nightly purge takes it. */
export function daysLeft(deletedAt: Date, now: Date): number {
  return Math.max(0, Math.ceil((deletedAt.getTime() + TRASH_DAYS * DAY - now.getTime()) / DAY));
}
