import { Tabs } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { lazy, Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Reading } from '../../../../format/client-fields.ts';
import { useDenial } from '../../../../session/use-denial.ts';
import { useSession } from '../../../../session/session.tsx';
import { lazyPart } from '../../../../ui/lazy-part.ts';
import { usePageTitle } from '../../../../ui/page-title.ts';
import { TabRow } from '../../../../ui/tab-row.tsx';
import classes from './client-record.module.css';
import { RecordHeader } from './header/record-header.tsx';
import { LeaveGuard } from '../../../../forms/leave-guard.tsx';
import { Overview } from './overview.tsx';
import { RecordProvider, type OpenRecord } from './record-context.ts';
import { useLatest } from '../../../../forms/use-latest.ts';
import { useUnsaved } from './use-unsaved.ts';

const ClientTrashBanner = lazy(
  lazyPart(async () => ({ default: (await import('./client-trash-banner.tsx')).ClientTrashBanner })),
);

/** A part of the record that another feature shows. */
export type RecordPart = { id: string; label: string; panel: ReactNode };

type Props = {
  client: Client;
  /** the id of the part that is shown */
  tab: string;
  onTab: (tab: string) => void;
  reading: Reading;
  /** the right column of the overview */
  aside: ReactNode;
  /** the other tabs, in their order */
  parts: readonly RecordPart[];
};

const OVERVIEW = 'overview';

/** One client: header, tabs, and what is in them. */
export function ClientRecord({ client, tab, onTab, reading, aside, parts }: Props) {
  usePageTitle(client.displayName);
  const { uid, workspace } = useSession();
  const missing = useDenial('clients.update');
  const locked = client.deleted ? m.record_locked_trash() : missing;
  const place = useMemo(() => ({ uid, workspaceId: workspace.id, subject: client.id }), [uid, workspace.id, client.id]);
  const { setUnsaved, hasUnsaved, discard } = useUnsaved(place);
  const latest = useLatest(client);
  const record = useMemo<OpenRecord>(
    () => ({ client, newest: () => latest.current, locked, reading, place, setUnsaved }),
    [client, latest, locked, reading, place, setUnsaved],
  );
  // A part is loaded when it is first looked at, and kept from then on.
  const [seen, setSeen] = useState<readonly string[]>([tab]);
  if (!seen.includes(tab)) setSeen([...seen, tab]);
  const page = useRef<HTMLDivElement>(null);

  const editWanted = useRef(false);

  useEffect(() => {
    if (editWanted.current && tab === OVERVIEW) openCompany(page.current);
    editWanted.current = false;
  }, [tab]);

  // On a phone the row of tabs is wider than the screen: the one that is shown must not be out of sight.
  useEffect(() => {
    const shown = page.current?.querySelector('[role="tab"][aria-selected="true"]');
    shown?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [tab]);

  function edit(): void {
    if (tab === OVERVIEW) {
      openCompany(page.current);
      return;
    }
    editWanted.current = true;
    onTab(OVERVIEW);
  }

  return (
    <RecordProvider value={record}>
      <div ref={page} className={classes['record']}>
        <Suspense>{client.deleted && <ClientTrashBanner />}</Suspense>
        <RecordHeader onEdit={edit} />
        <Tabs value={tab} onChange={(next) => onTab(next ?? OVERVIEW)}>
          <TabRow aria-label={m.record_tabs()} className={classes['tabs'] ?? ''}>
            <Tabs.Tab value={OVERVIEW}>{m.record_tab_overview()}</Tabs.Tab>
            {parts.map(({ id, label }) => (
              <Tabs.Tab key={id} value={id}>
                {label}
              </Tabs.Tab>
            ))}
          </TabRow>
          <Tabs.Panel value={OVERVIEW}>
            <Overview aside={aside} />
          </Tabs.Panel>
          {parts.map(({ id, panel }) => (
            <Tabs.Panel key={id} value={id}>
              {seen.includes(id) && panel}
            </Tabs.Panel>
          ))}
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
