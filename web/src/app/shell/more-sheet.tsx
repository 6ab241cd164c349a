import { Button, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconLogout } from '@tabler/icons-react';
import { useSession } from '../../session/session.tsx';
import { Initials } from '../../ui/initials.tsx';
import { ResponsiveDialog } from '../../ui/responsive-dialog.tsx';
import classes from './more-sheet.module.css';
import { SCHEMES } from './schemes.ts';
import { useSignOut } from './sign-out.tsx';
import { WorkspaceSwitch } from './workspace-switch.tsx';

/** What the rail holds besides places, as a sheet for the phone. */
export function MoreSheet({ onClose }: { onClose: () => void }) {
  const { displayName, email } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  return (
    <ResponsiveDialog opened onClose={onClose} title={m.nav_more()}>
      <div className={classes.stack}>
        <div className={classes.person}>
          <Initials name={displayName} size={40} round />
          <div>
            <div className={classes.name}>{displayName}</div>
            <div className={classes.email}>{email}</div>
          </div>
        </div>
        <WorkspaceSwitch />
        <SegmentedControl
          fullWidth
          aria-label={m.scheme_label()}
          value={colorScheme}
          onChange={(value) => setColorScheme(value)}
          data={SCHEMES.map(({ value, label }) => ({ value, label: label() }))}
        />
        <Button
          variant="default"
          size="md"
          leftSection={<IconLogout size={16} stroke={1.75} />}
          onClick={signOut.start}
        >
          {m.sign_out()}
        </Button>
      </div>
      {signOut.question}
    </ResponsiveDialog>
  );
}
