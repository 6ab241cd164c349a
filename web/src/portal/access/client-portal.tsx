import { claimedPortals, type Claims } from '@clientele/domain/claims';
import { useEffect, useMemo, useState } from 'react';
import type { User } from '../../firebase/auth.ts';
import { closeIdleListeners } from '../../firebase/live.ts';
import { useOwnStanding } from '../api/use-own-standing.ts';
import type { OpenPortal } from '../api/use-portals.ts';
import { usePortalSummary } from '../api/use-summary.ts';
import { goTo } from '../places/history.ts';
import { rememberPortal } from '../places/last-portal.ts';
import { PlacesContext, type Places } from '../places/place-context.tsx';
import { addressOf, type PortalAddress } from '../places/place.ts';
import { PortalDataContext, type PortalData } from '../portal-data.tsx';
import { PortalFrame } from '../portal-frame.tsx';
import { PortalProblem } from '../portal-problem.tsx';
import { PortalSkeleton } from '../portal-skeleton.tsx';
import { PortalView } from '../sections/portal-view.tsx';
import { EndedPage } from './ended-page.tsx';

type Props = { user: User; claims: Claims | null; address: PortalAddress; portals: readonly OpenPortal[] };

/** One client's portal, as long as the person is let in. The moment they are not, all of it is gone from the page and from memory. */
export function ClientPortal({ user, claims, address, portals }: Props) {
  const { uid } = user;
  const { workspaceId, clientId, place } = address;
  const standing = useOwnStanding(uid, workspaceId, clientId);
  const person = standing.status === 'ready' && standing.data?.status === 'active' ? standing.data : null;
  const claimed = claims !== null && claimedPortals(claims, workspaceId).includes(clientId);
  const scopes = person?.scopes;
  const key = scopes !== undefined && claimed ? `${uid}:${scopes.join()}` : null;
  const summary = usePortalSummary(workspaceId, clientId, key);
  const shown = summary.status === 'ready' ? summary.data : null;
  // Once access is gone the names cannot be read any more.
  const [names, setNames] = useState(
    portals.find((each) => each.workspaceId === workspaceId && each.clientId === clientId),
  );
  if (shown !== null && (names?.workspaceName !== shown.workspaceName || names.clientName !== shown.clientName))
    setNames({ workspaceId, clientId, workspaceName: shown.workspaceName, clientName: shown.clientName });

  // Changed scopes are the reason, although the effect does not read them.
  useEffect(() => void setTimeout(closeIdleListeners), [key]);
  const opened = shown !== null;
  useEffect(() => {
    if (opened) rememberPortal(uid, { workspaceId, clientId });
  }, [opened, uid, workspaceId, clientId]);

  const data = useMemo<PortalData | null>(
    () =>
      key === null || person === null || shown === null
        ? null
        : {
            workspaceId,
            clientId,
            workspaceName: shown.workspaceName,
            company: shown.company,
            clientName: shown.clientName,
            timezone: shown.timezone,
            scopes: person.scopes,
            name: person.name,
            email: user.email ?? person.email,
            key,
            preview: false,
          },
    [key, person, shown, workspaceId, clientId, user],
  );
  const places = useMemo<Places>(() => {
    function href(to: Places['current']): string {
      return addressOf({ workspaceId, clientId, place: to });
    }
    return { current: place, href, go: (to) => goTo(href(to)) };
  }, [workspaceId, clientId, place]);

  const ended =
    (standing.status === 'ready' && person === null) ||
    (standing.status === 'error' && standing.failure.code === 'permission_denied') ||
    (summary.status === 'error' && summary.failure.code === 'permission_denied') ||
    (summary.status === 'ready' && summary.data === null);
  if (ended) return <EndedPage names={names} others={portals.filter((each) => each.clientId !== clientId)} />;
  if (standing.status === 'error') return <PortalProblem failure={standing.failure} retry={standing.retry} whole />;
  if (summary.status === 'error') return <PortalProblem failure={summary.failure} retry={summary.retry} whole />;
  if (data === null) return <PortalSkeleton />;
  return (
    <PortalDataContext value={data}>
      <PlacesContext value={places}>
        <PortalFrame portals={portals} offline={summary.status === 'ready' && summary.fromCache}>
          <PortalView />
        </PortalFrame>
      </PlacesContext>
    </PortalDataContext>
  );
}
