import { Menu, UnstyledButton } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconLogout } from '@tabler/icons-react';
import { useSession } from '../../session/session.tsx';
import { Initials } from '../../ui/initials.tsx';
import { SchemeItems } from './scheme-items.tsx';
import { useSignOut } from './sign-out.tsx';
import classes from './switch.module.css';

export function PersonMenu({ compact = false }: { compact?: boolean }) {
  const { displayName, email } = useSession();
  const signOut = useSignOut();
  return (
    <>
      <Menu position="top-start" width={232}>
        <Menu.Target>
          <UnstyledButton className={classes.button} aria-label={m.person_menu({ name: displayName })}>
            <Initials name={displayName} size={24} round />
            {!compact && <span className={classes.person}>{displayName}</span>}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {displayName}
            <div className={classes.email}>{email}</div>
          </Menu.Label>
          <Menu.Divider />
          <SchemeItems />
          <Menu.Divider />
          <Menu.Item leftSection={<IconLogout size={16} stroke={1.75} />} onClick={signOut.start}>
            {m.sign_out()}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {signOut.question}
    </>
  );
}
