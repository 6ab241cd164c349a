import { useMediaQuery } from '@mantine/hooks';
import type { InvitedMember } from '@clientele/domain/invited-member';
import type { Member } from '@clientele/domain/member';
import { PHONE } from '../../../ui/breakpoints.ts';
import { MemberCards } from './member-cards.tsx';
import { MemberTable } from './member-table.tsx';

export type MemberActions = {
  onChange: (member: Member) => void;
  onRemove: (member: Member) => void;
  onInviteAgain: (member: Member) => void;
  onResend: (invited: InvitedMember) => void;
  onRevoke: (invited: InvitedMember) => void;
};

/** A row of the list: somebody who belongs to the workspace or did, or who is invited. */
export type MemberRow = { kind: 'member'; row: Member } | { kind: 'invited'; row: InvitedMember };

export type MemberRowsProps = {
  rows: readonly MemberRow[];
  members: readonly Member[];
  actions: MemberActions;
};

type Props = { members: readonly Member[]; invited: readonly InvitedMember[]; actions: MemberActions };

/** Those who are invited first, because they wait; then those who belong to the workspace, then those who left; each by name. */
function inOrder(members: readonly Member[], invited: readonly InvitedMember[]): MemberRow[] {
  const rows: MemberRow[] = [
    ...invited.map((row) => ({ kind: 'invited' as const, row })),
    ...members.map((row) => ({ kind: 'member' as const, row })),
  ];
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b) || a.row.displayName.localeCompare(b.row.displayName));
}

function placeOf({ kind, row }: MemberRow): number {
  if (kind === 'invited') return 0;
  return row.status === 'active' ? 1 : 2;
}

export function MembersList({ members, invited, actions }: Props) {
  const phone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const rows = inOrder(members, invited);
  return phone ? (
    <MemberCards rows={rows} members={members} actions={actions} />
  ) : (
    <MemberTable rows={rows} members={members} actions={actions} />
  );
}
