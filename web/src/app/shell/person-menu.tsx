import { UnstyledButton } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconHelp, IconLogout } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useSession } from '../../session/session.tsx';
import { Initials } from '../../ui/initials.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { MenuButton, MenuDivider, MenuItem, MenuLabel } from '../../ui/menu.tsx';
import { SchemeItems } from './scheme-items.tsx';
import { SingleKeysItem } from './single-keys-item.tsx';
import { useSignOut } from './sign-out.tsx';
import classes from './switch.module.css';

const ShortcutsDialog = lazy(
  lazyPart(async () => ({ default: (await import('./shortcuts-dialog.tsx')).ShortcutsDialog })),
);

export function PersonMenu({ compact = false }: { compact?: boolean }) {
  const { displayName, email } = useSession();
  const signOut = useSignOut();
  const [help, setHelp] = useState(false);
  return (
    <>
      <MenuButton
        position="top-start"
        width={232}
        target={
          <UnstyledButton className={classes.button} aria-label={m.person_menu({ name: displayName })}>
            <Initials name={displayName} size={24} round />
            {!compact && <span className={classes.person}>{displayName}</span>}
          </UnstyledButton>
        }
      >
        <MenuLabel>
          {displayName}
          <div className={classes.email}>{email}</div>
        </MenuLabel>
        <MenuDivider />
        <SchemeItems />
        <MenuDivider />
        <SingleKeysItem />
        <MenuItem leftSection={<IconHelp size={16} stroke={1.75} aria-hidden />} onClick={() => setHelp(true)}>
          {m.shortcuts_title()}
        </MenuItem>
        <MenuDivider />
        <MenuItem leftSection={<IconLogout size={16} stroke={1.75} />} onClick={signOut.start}>
          {m.sign_out()}
        </MenuItem>
      </MenuButton>
      {signOut.question}
      <Suspense>{help && <ShortcutsDialog onClose={() => setHelp(false)} />}</Suspense>
    </>
  );
}
