import { UnstyledButton } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { Tooltip } from '../../ui/tooltip.tsx';
import { PersonMenu } from './person-menu.tsx';
import { PlaceLink } from './place-link.tsx';
import classes from './rail.module.css';
import shellClasses from './shell.module.css';
import { usePlaces } from './use-places.ts';
import { WorkspaceSwitch } from './workspace-switch.tsx';

/** The rail of the desktop: where one is, where one can go, who one is. */
export function Rail({ collapsed, onToggle }: { collapsed: boolean; onToggle: () => void }) {
  const places = usePlaces();
  const toggleLabel = collapsed ? m.rail_expand() : m.rail_collapse();
  const ToggleIcon = collapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <div className={shellClasses.rail} data-collapsed={collapsed || undefined}>
      <WorkspaceSwitch compact={collapsed} />
      <nav aria-label={m.nav_label()} className={classes.places}>
        {places.map((place) => (
          <PlaceLink
            key={place.to}
            place={place}
            className={classes.place}
            labelClassName={collapsed ? classes.hidden : classes.label}
            tooltip={collapsed}
          />
        ))}
      </nav>
      <div className={classes.foot}>
        <Tooltip label={collapsed ? toggleLabel : undefined} side="right">
          <UnstyledButton className={classes.place} onClick={onToggle} aria-expanded={!collapsed}>
            <ToggleIcon size={16} stroke={1.75} aria-hidden="true" />
            <span className={collapsed ? classes.hidden : classes.label}>{toggleLabel}</span>
          </UnstyledButton>
        </Tooltip>
        <PersonMenu compact={collapsed} />
      </div>
    </div>
  );
}
