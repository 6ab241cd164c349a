import * as m from '@clientele/messages';
import { usePlaces } from '../places/place-context.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import type { sectionsFor } from './section-list.ts';
import classes from './section-nav.module.css';

/** Above the page, on a phone beneath it. */
export function SectionNav({ sections }: { sections: ReturnType<typeof sectionsFor> }) {
  const { current } = usePlaces();
  return (
    <nav className={classes.nav} aria-label={m.portal_sections()}>
      <ul className={classes.list}>
        {sections.map(({ section, label, icon: SectionIcon }) => (
          <li key={section}>
            <PlaceLink
              to={{ section }}
              className={classes.link}
              aria-current={current.section === section ? 'page' : undefined}
            >
              <SectionIcon size={16} stroke={1.75} aria-hidden="true" />
              <span>{label()}</span>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
