import type { WorkItem } from '@clientele/domain/work-item';
import * as m from '@clientele/messages';
import { lazy, Suspense, useState } from 'react';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { groupWork } from '../group-work.ts';
import { useDecide } from '../use-decide.ts';
import { DecideBar } from './decide-bar.tsx';
import { SubmittedGroup } from './submitted-group.tsx';

const RejectDialog = lazy(lazyPart(async () => ({ default: (await import('./reject-dialog.tsx')).RejectDialog })));

const NOTHING: ReadonlySet<string> = new Set();

/** Work that waits, by client and project. Several rows are decided about at once. */
export function ApproveQueue({ items }: { items: readonly WorkItem[] }) {
  const [chosen, setChosen] = useState(NOTHING);
  const [rejecting, setRejecting] = useState<readonly WorkItem[] | null>(null);
  const { approve, reject, busy, outcomes } = useDecide();
  const selected = items.filter(({ id }) => chosen.has(id));

  function choose(ids: readonly string[], on: boolean): void {
    setChosen((before) => {
      const next = new Set(before);
      for (const id of ids)
        if (on) next.add(id);
        else next.delete(id);
      return next;
    });
  }
  function forget(): void {
    setChosen(NOTHING);
  }

  return (
    <>
      {groupWork(items).map((group) => (
        <SubmittedGroup
          key={group.clientId}
          group={group}
          chosen={chosen}
          outcomes={outcomes}
          busy={busy}
          onChoose={choose}
          onApprove={(item) => approve([item])}
          onReject={(item) => setRejecting([item])}
        />
      ))}
      {selected.length > 0 && (
        <DecideBar
          count={selected.length}
          busy={busy}
          onApprove={() => approve(selected, forget)}
          onReject={() => setRejecting(selected)}
          onForget={forget}
        />
      )}
      <Suspense>
        {rejecting !== null && (
          <RejectDialog
            title={m.work_reject_title({ count: rejecting.length })}
            items={rejecting}
            onClose={() => setRejecting(null)}
            onReject={(reason) => {
              reject(rejecting, reason, forget);
              setRejecting(null);
            }}
          />
        )}
      </Suspense>
    </>
  );
}
