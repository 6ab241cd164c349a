import { Button, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconLogout } from '@tabler/icons-react';
import { useSession } from '../../session/session.tsx';
import { Initials } from '../../ui/initials.tsx';
import { ResponsiveDialog } from '../../ui/responsive-dialog.tsx';
import classes from './more-sheet.module.css';
import { PlaceLink } from './place-link.tsx';
import type { Place } from './places.ts';
import { SCHEMES } from './schemes.ts';
import { useSignOut } from './sign-out.tsx';
import { WorkspaceSwitch } from './workspace-switch.tsx';

/** What the rail holds besides the places of the bar, as a sheet for the phone. */
export function MoreSheet({ places, onClose }: { places: readonly Place[]; onClose: () => void }) {
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
        {places.length > 0 && (
          <nav aria-label={m.nav_more_places()} className={classes.places}>
            {places.map((place) => (
              <PlaceLink
                key={place.to}
                place={place}
                className={classes.place}
                labelClassName={undefined}
                onFollow={onClose}
              />
            ))}
          </nav>
        )}
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
