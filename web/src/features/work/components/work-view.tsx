import { Tabs } from '@mantine/core';
import * as m from '@clientele/messages';
import { lazy, Suspense } from 'react';
import { useCan } from '../../../session/session.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { TabRow } from '../../../ui/tab-row.tsx';
import type { WorkSearch } from '../work-search.ts';
import { MyWeek } from './my-week.tsx';
import { WorkSkeleton } from './work-skeleton.tsx';
import classes from './work.module.css';

const ApproveView = lazy(lazyPart(async () => ({ default: (await import('./approve-view.tsx')).ApproveView })));

type Props = { search: WorkSearch; onSearch: (search: WorkSearch) => void };

/** The work that people book, and for those who may, the work that waits for their approval. */
export function WorkView({ search, onSearch }: Props) {
  const approves = useCan('work_items.approve');
  const tab = approves && search.tab === 'approve' ? 'approve' : 'mine';
  const { tab: _tab, ...rest } = search;
  return (
    <>
      <h1>{m.nav_work()}</h1>
      <Tabs
        value={tab}
        onChange={(next) => onSearch(next === 'approve' ? { ...rest, tab: 'approve' } : rest)}
        keepMounted={false}
      >
        {approves && (
          <TabRow aria-label={m.work_tabs()} className={classes['tabs'] ?? ''}>
            <Tabs.Tab value="mine">{m.work_tab_mine()}</Tabs.Tab>
            <Tabs.Tab value="approve">{m.work_tab_approve()}</Tabs.Tab>
          </TabRow>
        )}
        <Tabs.Panel value="mine">
          <MyWeek search={search} onSearch={onSearch} />
        </Tabs.Panel>
        <Tabs.Panel value="approve">
          <Suspense fallback={<WorkSkeleton />}>
            <ApproveView search={search} onSearch={onSearch} />
          </Suspense>
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
