import { useMediaQuery } from '@mantine/hooks';
import type { Member } from '@clientele/domain/member';
import { PHONE } from '../../../ui/breakpoints.ts';
import { MemberCards } from './member-cards.tsx';
import { MemberTable } from './member-table.tsx';

export type MemberActions = {
  onChange: (member: Member) => void;
  onRemove: (member: Member) => void;
  onAddAgain: (member: Member) => void;
};

/** Those who belong to the workspace first, then those who left; each by name. */
function inOrder(members: readonly Member[]): Member[] {
  return members.toSorted(
    (a, b) =>
      Number(a.status === 'removed') - Number(b.status === 'removed') || a.displayName.localeCompare(b.displayName),
  );
}

export function MembersList({ members, actions }: { members: readonly Member[]; actions: MemberActions }) {
  const phone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const sorted = inOrder(members);
  return phone ? (
    <MemberCards members={sorted} actions={actions} />
  ) : (
    <MemberTable members={sorted} actions={actions} />
  );
}
