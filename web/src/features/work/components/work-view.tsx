import { Tabs, VisuallyHidden } from '@mantine/core';
import * as m from '@clientele/messages';
import { lazy, Suspense } from 'react';
import { useCan } from '../../../session/session.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { TabRow } from '../../../ui/tab-row.tsx';
import { useSubmittedWork } from '../api/use-submitted-work.ts';
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
  const seesAll = [useCan('clients.view'), useCan('clients.view_all')].every(Boolean);
  const { tab = 'mine', ...rest } = search;
  return (
    <Tabs
      value={tab}
      onChange={(next) => onSearch(next === 'approve' ? { ...rest, tab: 'approve' } : rest)}
      keepMounted={false}
    >
      <TabRow aria-label={m.work_tabs()} className={classes['tabs'] ?? ''}>
        <Tabs.Tab value="mine">{m.work_tab_mine()}</Tabs.Tab>
        <Tabs.Tab value="approve">
          {m.work_tab_approve()}
          {seesAll && <WaitingCount />}
        </Tabs.Tab>
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

/** How much waits for a decision. */
function WaitingCount() {
  const work = useSubmittedWork();
  if (work.status !== 'ready' || work.data.length === 0) return null;
  const count = work.data.length;
  return (
    <>
      <span className={classes['waitingCount']} aria-hidden>
        {count}
      </span>
      <VisuallyHidden> {m.work_waiting_count({ count })}</VisuallyHidden>
    </>
  );
}

function Approvals(props: Props) {
  return (
    <Suspense fallback={<WorkSkeleton />}>
      <ApproveView {...props} />
    </Suspense>
  );
}
