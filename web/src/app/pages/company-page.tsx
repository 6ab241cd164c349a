import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { lazy, Suspense, type ReactNode } from 'react';
import { lazyPart } from '../../ui/lazy-part.ts';
import { usePageTitle } from '../../ui/page-title.ts';
import { TabRow } from '../../ui/tab-row.tsx';
import { COMPANY_PARTS, readCompanySearch, type CompanyPartId } from '../search/company-search.ts';
import { PartSkeleton } from './part-skeleton.tsx';
import classes from './settings-page.module.css';

const CompanyView = lazy(
  lazyPart(async () => ({
    default: (await import('../../features/company/components/company-view.tsx')).CompanyView,
  })),
);

const WorkspaceHistory = lazy(
  lazyPart(async () => ({
    default: (await import('../../features/company/components/workspace-history.tsx')).WorkspaceHistory,
  })),
);

/** The company behind the workspace, and what happened to the workspace. */
export function CompanyPage() {
  usePageTitle(m.nav_company());
  const { tab = COMPANY_PARTS[0] } = useSearch({ from: '/w/$workspaceId/company' });
  const navigate = useNavigate({ from: '/w/$workspaceId/company' });
  const parts: Record<CompanyPartId, { label: string; panel: ReactNode }> = {
    details: { label: m.company_tab_details(), panel: <CompanyView /> },
    history: { label: m.company_tab_history(), panel: <WorkspaceHistory /> },
  };
  return (
    <>
      <h1>{m.nav_company()}</h1>
      <Tabs
        value={tab}
        onChange={(next) => void navigate({ search: readCompanySearch({ tab: next }), replace: true })}
        keepMounted={false}
      >
        <TabRow aria-label={m.company_tabs()} className={classes['tabs'] ?? ''}>
          {COMPANY_PARTS.map((id) => (
            <Tabs.Tab key={id} value={id}>
              {parts[id].label}
            </Tabs.Tab>
          ))}
        </TabRow>
        {COMPANY_PARTS.map((id) => (
          <Tabs.Panel key={id} value={id}>
            <Suspense fallback={<PartSkeleton />}>{parts[id].panel}</Suspense>
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  );
}
