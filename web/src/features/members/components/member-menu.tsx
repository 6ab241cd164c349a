import { ActionIcon } from '@mantine/core';
import type { Member } from '@clientele/domain/member';
import * as m from '@clientele/messages';
import { IconDots, IconUserEdit, IconUserMinus, IconUserPlus } from '@tabler/icons-react';
import { useSession } from '../../../session/session.tsx';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { MenuButton, MenuItem } from '../../../ui/menu.tsx';
import { memberHold } from '../member-hold.ts';
import type { MemberActions } from './members-list.tsx';

type Props = { member: Member; members: readonly Member[]; actions: MemberActions };

export function MemberMenu({ member, members, actions }: Props) {
  const { permissions } = useSession();
  const hold = memberHold(permissions, member, members);
  return (
    <MenuButton
      position="bottom-end"
      target={
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={m.members_actions({ name: member.displayName })}
        >
          <IconDots size={16} stroke={1.75} />
        </ActionIcon>
      }
    >
      {member.status === 'active' ? (
        <>
          <DeniedTooltip reason={hold} side="left">
            <MenuItem
              closeMenuOnClick={hold === undefined}
              leftSection={<IconUserEdit size={16} stroke={1.75} />}
              onClick={() => actions.onChange(member)}
            >
              {m.members_change()}
            </MenuItem>
          </DeniedTooltip>
          <DeniedTooltip reason={hold} side="left">
            <MenuItem
              closeMenuOnClick={hold === undefined}
              tone="danger"
              leftSection={<IconUserMinus size={16} stroke={1.75} />}
              onClick={() => actions.onRemove(member)}
            >
              {m.members_remove()}
            </MenuItem>
          </DeniedTooltip>
        </>
      ) : (
        <MenuItem leftSection={<IconUserPlus size={16} stroke={1.75} />} onClick={() => actions.onInviteAgain(member)}>
          {m.members_invite_again()}
        </MenuItem>
      )}
    </MenuButton>
  );
}
