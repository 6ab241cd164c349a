import { Link, useLocation } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { useSession } from '../../session/session.tsx';
import { useCurrentPageTitle } from '../../ui/page-title.ts';
import classes from './breadcrumb.module.css';
import { PLACES } from './places.ts';

/** Workspace › place › record. The last part is where one is, and no link. */
export function Breadcrumb() {
  const { workspace } = useSession();
  const title = useCurrentPageTitle();
  const parts = useLocation({ select: ({ pathname }) => pathname }).split('/');
  const [, , , placeName, recordId] = parts;
  const place = PLACES.find(({ to }) => to.endsWith(`/${placeName}`));
  const inRecord = place !== undefined && recordId !== undefined && recordId !== '';
  return (
    <nav aria-label={m.breadcrumb_label()} className={classes.nav}>
      <ol className={classes.list}>
        <li className={inRecord ? classes.workspaceOfRecord : classes.workspace}>{workspace.name}</li>
        {place && (
          <li className={inRecord ? undefined : classes.place}>
            {inRecord ? (
              <Link to={place.to} params={{ workspaceId: workspace.id }} className={classes.link}>
                {place.label()}
              </Link>
            ) : (
              <span aria-current="page">{place.label()}</span>
            )}
          </li>
        )}
        {inRecord && (
          <li className={classes.record}>
            <span aria-current="page">{title}</span>
          </li>
        )}
      </ol>
    </nav>
  );
}
