import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { lazy, Suspense, type ReactNode } from 'react';
import { lazyPart } from '../../ui/lazy-part.ts';
import { usePageTitle } from '../../ui/page-title.ts';
import { TabRow } from '../../ui/tab-row.tsx';
import { readSettingsSearch, SETTINGS_PARTS, type SettingsPartId } from '../search/settings-search.ts';
import { PartSkeleton } from './part-skeleton.tsx';
import classes from './settings-page.module.css';

const WorkspaceSettings = lazy(
  lazyPart(async () => ({
    default: (await import('../../features/settings/components/workspace-settings.tsx')).WorkspaceSettings,
  })),
);

const PositionsPanel = lazy(
  lazyPart(async () => ({
    default: (await import('../../features/positions/components/positions-panel.tsx')).PositionsPanel,
  })),
);

const StandardsView = lazy(
  lazyPart(async () => ({
    default: (await import('../../features/standards/components/standards-view.tsx')).StandardsView,
  })),
);

/** What holds for the whole workspace: its catalogues and the defaults that its clients inherit. */
export function SettingsPage() {
  usePageTitle(m.nav_settings());
  const { tab = SETTINGS_PARTS[0] } = useSearch({ from: '/w/$workspaceId/settings' });
  const navigate = useNavigate({ from: '/w/$workspaceId/settings' });

  const parts: Record<SettingsPartId, { label: string; panel: ReactNode }> = {
    defaults: {
      label: m.settings_tab_defaults(),
      panel: (
        <Suspense fallback={<PartSkeleton />}>
          <WorkspaceSettings />
        </Suspense>
      ),
    },
    positions: {
      label: m.settings_tab_positions(),
      panel: (
        <Suspense fallback={<PartSkeleton />}>
          <PositionsPanel />
        </Suspense>
      ),
    },
    standards: {
      label: m.settings_tab_standards(),
      panel: (
        <Suspense fallback={<PartSkeleton />}>
          <StandardsView />
        </Suspense>
      ),
    },
  };
  return (
    <>
      <h1>{m.nav_settings()}</h1>
      <Tabs
        value={tab}
        onChange={(next) => void navigate({ search: readSettingsSearch({ tab: next }), replace: true })}
        keepMounted={false}
      >
        <TabRow aria-label={m.settings_tabs()} className={classes['tabs'] ?? ''}>
          {SETTINGS_PARTS.map((id) => (
            <Tabs.Tab key={id} value={id}>
              {parts[id].label}
            </Tabs.Tab>
          ))}
        </TabRow>
        {SETTINGS_PARTS.map((id) => (
          <Tabs.Panel key={id} value={id}>
            {parts[id].panel}
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  );
}
