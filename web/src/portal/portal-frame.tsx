import { companyName } from '@clientele/domain/company';
import * as m from '@clientele/messages';
import { IconCloudOff, IconUserCircle } from '@tabler/icons-react';
import type { ChangeEvent, ReactNode } from 'react';
import { CompanyLogo } from '../session/company-logo.tsx';
import { Logo } from '../ui/logo.tsx';
import type { OpenPortal } from './api/use-portals.ts';
import { goTo } from './places/history.ts';
import { usePlaces } from './places/place-context.tsx';
import { PlaceLink } from './places/place-link.tsx';
import { addressOf } from './places/place.ts';
import { usePortalData } from './portal-data.tsx';
import classes from './portal-frame.module.css';

type Props = { portals: readonly OpenPortal[]; offline: boolean; children: ReactNode };

/** Who shares what with whom, above everything else. */
export function PortalFrame({ portals, offline, children }: Props) {
  const { workspaceId, workspaceName, company, clientName } = usePortalData();
  const { current } = usePlaces();
  return (
    <div className={classes.frame}>
      <header className={classes.header}>
        {company?.logo ? (
          <CompanyLogo workspaceId={workspaceId} logo={company.logo} alt="" className={classes.logo} />
        ) : (
          <Logo />
        )}
        <div className={classes.names}>
          <span className={classes.workspace}>{companyName(company, workspaceName)}</span>
          {portals.length > 1 ? (
            <ClientSwitch portals={portals} />
          ) : (
            <span className={classes.client}>{clientName}</span>
          )}
        </div>
        <PlaceLink
          to={{ section: 'profile' }}
          className={classes.person}
          aria-label={m.portal_section_profile()}
          aria-current={current.section === 'profile' ? 'page' : undefined}
        >
          <IconUserCircle size={20} stroke={1.5} aria-hidden="true" />
        </PlaceLink>
      </header>
      {offline && (
        <p role="status" className={classes.offline}>
          <IconCloudOff size={16} stroke={1.75} aria-hidden="true" />
          {m.portal_offline()}
        </p>
      )}
      {children}
    </div>
  );
}

function ClientSwitch({ portals }: { portals: readonly OpenPortal[] }) {
  const { workspaceId, clientId } = usePortalData();
  function onChange(event: ChangeEvent<HTMLSelectElement>): void {
    const chosen = portals[Number(event.currentTarget.value)];
    if (chosen) goTo(addressOf({ ...chosen, place: { section: 'home' } }));
  }
  const open = portals.findIndex((each) => each.workspaceId === workspaceId && each.clientId === clientId);
  return (
    <select className={classes.switch} aria-label={m.portal_switch()} value={open} onChange={onChange}>
      {portals.map((portal, index) => (
        <option key={`${portal.workspaceId}/${portal.clientId}`} value={index}>
          {portal.clientName}
        </option>
      ))}
    </select>
  );
}
