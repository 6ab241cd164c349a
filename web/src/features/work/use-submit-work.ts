import type { WorkItem } from '@clientele/domain/work-item';
import * as m from '@clientele/messages';
import { useSession } from '../../session/session.tsx';
import { submitWorkItems } from './api/submit-work-items.ts';
import { useOutcomes, type Outcomes } from './use-outcomes.ts';

type Submission = Pick<Outcomes, 'outcomes'> & { submit: (items: readonly WorkItem[]) => void; submitting: boolean };

/** Hands in work; what is refused says why beside itself. */
export function useSubmitWork(): Submission {
  const { workspace } = useSession();
  const { outcomes, busy, run } = useOutcomes();

  function submit(items: readonly WorkItem[]): void {
    run(items, (rows) => submitWorkItems({ workspaceId: workspace.id, items: rows }), {
      failed: m.work_submit_failed(),
      done: (count) => m.work_submitted({ count }),
    });
  }

  return { submit, submitting: busy, outcomes };
}
