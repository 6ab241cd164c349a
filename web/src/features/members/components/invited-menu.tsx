import { ActionIcon } from '@mantine/core';
import type { InvitedMember } from '@clientele/domain/invited-member';
import { grantExcess } from '@clientele/domain/roles';
import * as m from '@clientele/messages';
import { IconDots, IconMailForward, IconMailOff } from '@tabler/icons-react';
import { useSession } from '../../../session/session.tsx';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { MenuButton, MenuItem } from '../../../ui/menu.tsx';
import type { MemberActions } from './members-list.tsx';

/** What can be done about somebody who has not accepted yet. */
export function InvitedMenu({ invited, actions }: { invited: InvitedMember; actions: MemberActions }) {
  const { permissions } = useSession();
  const hold = grantExcess(permissions, invited.permissions).length > 0 ? m.members_invite_holds_more() : undefined;
  return (
    <MenuButton
      position="bottom-end"
      target={
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={m.members_actions({ name: invited.displayName })}
        >
          <IconDots size={16} stroke={1.75} />
        </ActionIcon>
      }
    >
      <DeniedTooltip reason={hold} side="left">
        <MenuItem
          closeMenuOnClick={hold === undefined}
          leftSection={<IconMailForward size={16} stroke={1.75} />}
          onClick={() => actions.onResend(invited)}
        >
          {m.members_resend()}
        </MenuItem>
      </DeniedTooltip>
      <DeniedTooltip reason={hold} side="left">
        <MenuItem
          closeMenuOnClick={hold === undefined}
          tone="danger"
          leftSection={<IconMailOff size={16} stroke={1.75} />}
          onClick={() => actions.onRevoke(invited)}
        >
          {m.members_revoke()}
        </MenuItem>
      </DeniedTooltip>
    </MenuButton>
  );
}
