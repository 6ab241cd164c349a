import type { PortalAccessFields } from '@clientele/domain/portal';

/** How a contact stands with the portal, as it is told: an invitation whose day has passed is another matter than a living one. */
export type AccessStanding = 'not_invited' | 'invited' | 'expired' | 'onboarded' | 'revoked';

/** `access` is undefined for whoever was never invited; `now` in milliseconds. */
export function accessStanding(
  access: Pick<PortalAccessFields, 'state' | 'expiresAt'> | undefined,
  now: number,
): AccessStanding {
  if (access === undefined) return 'not_invited';
  if (access.state !== 'invited') return access.state;
  return access.expiresAt !== null && access.expiresAt.getTime() <= now ? 'expired' : 'invited';
}
