import { UnstyledButton } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconMenu2 } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './bottom-bar.module.css';
import { MoreSheet } from './more-sheet.tsx';
import { PlaceLink } from './place-link.tsx';
import { usePlaces } from './use-places.ts';

/** The phone's way around, within the thumb's reach. */
export function BottomBar() {
  const places = usePlaces();
  const [more, setMore] = useState(false);
  return (
    <div className={classes.bar}>
      <nav aria-label={m.nav_label()} className={classes.places}>
        {places.map((place) => (
          <PlaceLink key={place.to} place={place} className={classes.place} labelClassName={classes.label} />
        ))}
        <UnstyledButton
          className={classes.place}
          aria-haspopup="dialog"
          aria-expanded={more}
          onClick={() => setMore(true)}
        >
          <IconMenu2 size={16} stroke={1.75} aria-hidden="true" />
          <span className={classes.label}>{m.nav_more()}</span>
        </UnstyledButton>
      </nav>
      <MoreSheet opened={more} onClose={() => setMore(false)} />
    </div>
  );
}
