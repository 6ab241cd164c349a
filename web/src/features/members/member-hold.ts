import type { Member } from '@clientele/domain/member';
import type { PermissionSet } from '@clientele/domain/permissions';
import { grantExcess } from '@clientele/domain/roles';
import * as m from '@clientele/messages';

type Acted = Pick<Member, 'id' | 'status' | 'role' | 'permissions'>;

function isOwner(member: Acted): boolean {
  return member.status === 'active' && member.role === 'owner';
}

export function isLastOwner(member: Acted, members: readonly Acted[]): boolean {
  return isOwner(member) && !members.some((other) => other.id !== member.id && isOwner(other));
}

/** Why this person may not change or remove a member, as a sentence; undefined when they may. The callables decide the same. */
export function memberHold(held: PermissionSet, member: Acted, members: readonly Acted[]): string | undefined {
  if (isLastOwner(member, members)) return m.members_last_owner();
  return grantExcess(held, member.permissions).length > 0 ? m.members_holds_more() : undefined;
}
