import * as z from 'zod';
import { clientPlaceSchema } from './client-place.ts';
import { DOCUMENT_ID, EMAIL, WORKSPACE_ID } from './formats.ts';
import { PERMISSION_TABLE, type Permission } from './permissions.ts';
import { ROLES, type Role } from './roles.ts';
import { instantSchema } from './stamps.ts';
import { line, nameLine, problem } from './text.ts';

export const permissionSchema = z.enum(PERMISSION_TABLE.map((row) => row.id));
const uidSchema = z.string().regex(DOCUMENT_ID);
const workspaceIdSchema = z.string().regex(WORKSPACE_ID);

/** A member of staff. `uid` repeats the document id so that all memberships of one person can be found across workspaces. */
export const memberSchema = z.object({
  uid: uidSchema,
  status: z.enum(['active', 'removed']),
  role: z.enum(ROLES),
  permissions: z.array(permissionSchema),
  /** grows by one with every change of status or permissions */
  permissionsVersion: z.int().min(1),
  displayName: z.string(),
  email: z.string(),
  updatedAt: instantSchema,
  updatedBy: z.string(),
});
export type MemberFields = z.infer<typeof memberSchema>;
export type Member = MemberFields & { id: string };

/** Nobody is a member without a permission: that is what removal is for. */
function grantsSomething(grant: { role: Role; permissions: readonly Permission[] }): boolean {
  return grant.role !== 'custom' || grant.permissions.length > 0;
}

const NOTHING_GRANTED = { ...problem('nothing_granted'), path: ['permissions'] };

const grantShape = { role: z.enum(ROLES), permissions: z.array(permissionSchema).max(PERMISSION_TABLE.length) };

/**
 * Callable `inviteMember`: invites a person by e-mail, or invites them again, which ends the earlier link. With a preset role the role's
 * permissions count and `permissions` is ignored.
 */
export const inviteMemberInputSchema = z
  .strictObject({
    workspaceId: workspaceIdSchema,
    email: line(254, 3)
      .overwrite((value) => value.toLowerCase())
      .refine((value) => EMAIL.test(value), problem('not_an_email')),
    displayName: nameLine(80, 1),
    ...grantShape,
  })
  .refine(grantsSomething, NOTHING_GRANTED);
export type InviteMemberInput = z.infer<typeof inviteMemberInputSchema>;
/** The same whether the address has an account or not. `expiresAt` in milliseconds since 1970: answers travel as JSON. */
export type InviteMemberResult = { expiresAt: number };

/** Callable `revokeMemberInvite`: ends an invitation; `invitedId` is the document of `invitedMembers`. May be called again. */
export const revokeMemberInviteInputSchema = z.strictObject({
  workspaceId: workspaceIdSchema,
  invitedId: z.string().regex(DOCUMENT_ID),
});
export type RevokeMemberInviteInput = z.infer<typeof revokeMemberInviteInputSchema>;

export const changeMemberInputSchema = z
  .strictObject({
    workspaceId: workspaceIdSchema,
    uid: uidSchema,
    permissionsVersion: z.int().min(1),
    ...grantShape,
  })
  .refine(grantsSomething, NOTHING_GRANTED);
export type ChangeMemberInput = z.infer<typeof changeMemberInputSchema>;
export type ChangeMemberResult = { permissionsVersion: number };

export const removeMemberInputSchema = z.strictObject({ workspaceId: workspaceIdSchema, uid: uidSchema });
export type RemoveMemberInput = z.infer<typeof removeMemberInputSchema>;

export const setClientOwnerInputSchema = z.strictObject({
  ...clientPlaceSchema.shape,
  ownerUid: uidSchema,
  version: z.int().min(1),
});
export type SetClientOwnerInput = z.infer<typeof setClientOwnerInputSchema>;
export type SetClientOwnerResult = { version: number };
