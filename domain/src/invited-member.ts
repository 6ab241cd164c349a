import * as z from 'zod';
import { permissionSchema } from './member.ts';
import { ROLES } from './roles.ts';
import { instantSchema } from './stamps.ts';

/**
 * `workspaces/{w}/invitedMembers/{id}`: somebody who is invited and has not accepted yet, one document per address, for whoever manages the
 * workspace. Written by functions only. It grants nothing: a membership begins with the acceptance, and then this document is gone.
 */
export const invitedMemberSchema = z.object({
  email: z.string(),
  displayName: z.string(),
  role: z.enum(ROLES),
  permissions: z.array(permissionSchema),
  /** the invitation whose link works */
  inviteId: z.string(),
  invitedAt: instantSchema,
  invitedBy: z.string(),
  expiresAt: instantSchema,
});
export type InvitedMemberFields = z.infer<typeof invitedMemberSchema>;
export type InvitedMember = InvitedMemberFields & { id: string };
