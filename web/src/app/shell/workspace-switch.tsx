import { UnstyledButton } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { IconSelector } from '@tabler/icons-react';
import { useSession, useWorkspaces } from '../../session/session.tsx';
import { Initials } from '../../ui/initials.tsx';
import { MenuButton, MenuChoice, MenuLabel } from '../../ui/menu.tsx';
import classes from './switch.module.css';

/** Shows which workspace is open and, to people with several, leads to the others. */
export function WorkspaceSwitch({ compact = false }: { compact?: boolean }) {
  const { uid, workspace } = useSession();
  const live = useWorkspaces(uid);
  const navigate = useNavigate();
  const workspaces = live.status === 'ready' ? live.data.workspaces : [];

  return (
    <MenuButton
      width={232}
      target={
        <UnstyledButton className={classes.button} aria-label={m.workspace_switch({ workspace: workspace.name })}>
          <Initials name={workspace.name} size={24} />
          {!compact && (
            <>
              <span className={classes.name}>{workspace.name}</span>
              <IconSelector size={14} stroke={1.75} className={classes.mark} aria-hidden="true" />
            </>
          )}
        </UnstyledButton>
      }
    >
      <MenuLabel>{m.workspaces()}</MenuLabel>
      {workspaces.map(({ id, name }) => (
        <MenuChoice
          key={id}
          checked={id === workspace.id}
          icon={<Initials name={name} size={20} />}
          onChoose={() => void navigate({ to: '/w/$workspaceId/clients', params: { workspaceId: id } })}
        >
          {name}
        </MenuChoice>
      ))}
    </MenuButton>
  );
}
