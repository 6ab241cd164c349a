import { UnstyledButton } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconMenu2 } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { lazyPart } from '../../ui/lazy-part.ts';
import classes from './bottom-bar.module.css';
import { PlaceLink } from './place-link.tsx';
import { usePlaces } from './use-places.ts';

/** Places in the bar; the others are in the sheet. */
const IN_BAR = 4;

const MoreSheet = lazy(lazyPart(async () => ({ default: (await import('./more-sheet.tsx')).MoreSheet })));

/** The phone's way around, within the thumb's reach. */
export function BottomBar() {
  const places = usePlaces();
  const [more, setMore] = useState(false);
  return (
    <div className={classes.bar}>
      <nav aria-label={m.nav_label()} className={classes.places}>
        {places.slice(0, IN_BAR).map((place) => (
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
      {more && (
        <Suspense>
          <MoreSheet places={places.slice(IN_BAR)} onClose={() => setMore(false)} />
        </Suspense>
      )}
    </div>
  );
}
