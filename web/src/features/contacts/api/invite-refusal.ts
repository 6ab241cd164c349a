import { INVITE_OBSTACLES } from '@clientele/domain/invite-obstacle';
import type { InviteSkip } from '@clientele/domain/invite-calls';
import * as z from 'zod';

const refusedSchema = z.object({
  details: z.union([
    z.object({ code: z.literal('invite_refused'), obstacle: z.enum(INVITE_OBSTACLES) }),
    z.object({ code: z.literal('rate_limited'), retryAt: z.number() }),
  ]),
});

/** Why an invitation was refused, and from when on it is possible again; null for a failure of another kind. */
export function inviteRefusal(error: unknown): { reason: InviteSkip; retryAt?: number } | null {
  const parsed = refusedSchema.safeParse(error);
  if (!parsed.success) return null;
  const { details } = parsed.data;
  return details.code === 'rate_limited'
    ? { reason: 'rate_limited', retryAt: details.retryAt }
    : { reason: details.obstacle };
}
