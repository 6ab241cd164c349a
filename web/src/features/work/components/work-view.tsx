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
export function WorkView(props: Props) {
  const books = useCan('work_items.manage');
  const approves = useCan('work_items.approve');
  return (
    <>
      <h1>{m.nav_work()}</h1>
      {books && approves ? <Both {...props} /> : approves ? <Approvals {...props} /> : <MyWeek {...props} />}
    </>
  );
}

function Both({ search, onSearch }: Props) {
  const { tab = 'mine', ...rest } = search;
  return (
    <Tabs
      value={tab}
      onChange={(next) => onSearch(next === 'approve' ? { ...rest, tab: 'approve' } : rest)}
      keepMounted={false}
    >
      <TabRow aria-label={m.work_tabs()} className={classes['tabs'] ?? ''}>
        <Tabs.Tab value="mine">{m.work_tab_mine()}</Tabs.Tab>
        <Tabs.Tab value="approve">{m.work_tab_approve()}</Tabs.Tab>
      </TabRow>
      <Tabs.Panel value="mine">
        <MyWeek search={search} onSearch={onSearch} />
      </Tabs.Panel>
      <Tabs.Panel value="approve">
        <Approvals search={search} onSearch={onSearch} />
      </Tabs.Panel>
    </Tabs>
  );
}

function Approvals(props: Props) {
  return (
    <Suspense fallback={<WorkSkeleton />}>
      <ApproveView {...props} />
    </Suspense>
  );
}
