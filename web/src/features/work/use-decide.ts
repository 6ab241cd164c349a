import type { WorkItem } from '@clientele/domain/work-item';
import type { WorkDecision } from '@clientele/domain/work-item-calls';
import * as m from '@clientele/messages';
import { useSession } from '../../session/session.tsx';
import { decideWorkItems } from './api/decide-work-items.ts';
import { useOutcomes, type Outcomes } from './use-outcomes.ts';

type Decisions = Pick<Outcomes, 'outcomes' | 'busy'> & {
  approve: (items: readonly WorkItem[], onDone?: () => void) => void;
  reject: (items: readonly WorkItem[], reason: string, onDone?: () => void) => void;
};

/** Approves or rejects work; what is refused says why beside itself. */
export function useDecide(): Decisions {
  const { workspace } = useSession();
  const { outcomes, busy, run } = useOutcomes();

  function decide(
    items: readonly WorkItem[],
    decision: WorkDecision,
    words: Parameters<Outcomes['run']>[2],
    onDone: (() => void) | undefined,
  ): void {
    run(items, (rows) => decideWorkItems({ workspaceId: workspace.id, items: rows, decision }), words, onDone);
  }

  return {
    outcomes,
    busy,
    approve: (items, onDone) =>
      decide(
        items,
        { kind: 'approve' },
        { failed: m.work_approve_failed(), done: (count) => m.work_approved({ count }) },
        onDone,
      ),
    reject: (items, reason, onDone) =>
      decide(
        items,
        { kind: 'reject', reason },
        { failed: m.work_reject_failed(), done: (count) => m.work_rejected({ count }) },
        onDone,
      ),
  };
}
