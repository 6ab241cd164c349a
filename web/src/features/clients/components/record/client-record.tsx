import { Tabs } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Reading } from '../../../../format/client-fields.ts';
import { useDenial } from '../../../../session/use-denial.ts';
import { useSession } from '../../../../session/session.tsx';
import { usePageTitle } from '../../../../ui/page-title.ts';
import classes from './client-record.module.css';
import { RecordHeader } from './header/record-header.tsx';
import { LeaveGuard } from './leave-guard.tsx';
import { Overview } from './overview.tsx';
import { RecordProvider, type OpenRecord } from './record-context.ts';
import { TrashBanner } from './trash-banner.tsx';
import { useLatest } from './use-latest.ts';
import { useUnsaved } from './use-unsaved.ts';

export const RECORD_TABS = ['overview', 'activity'] as const;
export type RecordTab = (typeof RECORD_TABS)[number];

type Props = {
  client: Client;
  tab: RecordTab;
  onTab: (tab: RecordTab) => void;
  reading: Reading;
  /** what the timeline's feature shows */
  latestActivity: ReactNode;
  activity: ReactNode;
};

/** One client: header, tabs, and what is in them. */
export function ClientRecord({ client, tab, onTab, reading, latestActivity, activity }: Props) {
  usePageTitle(client.displayName);
  const { uid, workspace } = useSession();
  const missing = useDenial('clients.update');
  const locked = client.deleted ? m.record_locked_trash() : missing;
  const place = useMemo(
    () => ({ uid, workspaceId: workspace.id, clientId: client.id }),
    [uid, workspace.id, client.id],
  );
  const { setUnsaved, hasUnsaved, discard } = useUnsaved(place);
  const latest = useLatest(client);
  const record = useMemo<OpenRecord>(
    () => ({ client, newest: () => latest.current, locked, reading, place, setUnsaved }),
    [client, latest, locked, reading, place, setUnsaved],
  );
  // The timeline is loaded when it is first looked at, and kept from then on.
  const [activitySeen, setActivitySeen] = useState(false);
  if (tab === 'activity' && !activitySeen) setActivitySeen(true);
  const page = useRef<HTMLDivElement>(null);

  const editWanted = useRef(false);

  useEffect(() => {
    if (editWanted.current && tab === 'overview') openCompany(page.current);
    editWanted.current = false;
  }, [tab]);

  function edit(): void {
    if (tab === 'overview') {
      openCompany(page.current);
      return;
    }
    editWanted.current = true;
    onTab('overview');
  }

  return (
    <RecordProvider value={record}>
      <div ref={page} className={classes['record']}>
        <TrashBanner />
        <RecordHeader onEdit={edit} />
        <Tabs value={tab} onChange={(next) => onTab(RECORD_TABS.find((each) => each === next) ?? 'overview')}>
          <Tabs.List aria-label={m.record_tabs()} className={classes['tabs'] ?? ''}>
            <Tabs.Tab value="overview">{m.record_tab_overview()}</Tabs.Tab>
            <Tabs.Tab value="activity">{m.record_tab_activity()}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="overview">
            <Overview latestActivity={latestActivity} />
          </Tabs.Panel>
          <Tabs.Panel value="activity">{activitySeen && activity}</Tabs.Panel>
        </Tabs>
      </div>
      <LeaveGuard hasUnsaved={hasUnsaved} discard={discard} />
    </RecordProvider>
  );
}

/** Opens the form of the company, or goes to it when it is open. */
function openCompany(page: HTMLElement | null): void {
  const button = page?.querySelector<HTMLButtonElement>('[data-edit="company"]');
  if (button) button.click();
  else page?.querySelector<HTMLInputElement>('form[data-section="company"] input')?.focus();
}
