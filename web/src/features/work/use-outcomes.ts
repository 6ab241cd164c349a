import type { WorkItem } from '@clientele/domain/work-item';
import {
  WORK_BULK_LIMIT,
  type SeenWorkItem,
  type WorkItemOutcome,
  type WorkItemOutcomes,
} from '@clientele/domain/work-item-calls';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { showDone, showProblem } from '../../ui/toast.tsx';
import { showWorkProblem } from './use-remove-work.ts';

type Words = { failed: string; done: (count: number) => string };

export type Outcomes = {
  /** what became of the rows of the latest action, by the item's id */
  outcomes: ReadonlyMap<string, WorkItemOutcome>;
  busy: boolean;
  run: (
    items: readonly WorkItem[],
    call: (rows: SeenWorkItem[]) => Promise<WorkItemOutcomes>,
    words: Words,
    onDone?: () => void,
  ) => void;
};

/** Runs a bulk action in calls that the server takes, and keeps what became of each row. */
export function useOutcomes(): Outcomes {
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, WorkItemOutcome>>(new Map());
  const [busy, setBusy] = useState(false);

  async function runAll(
    items: readonly WorkItem[],
    call: (rows: SeenWorkItem[]) => Promise<WorkItemOutcomes>,
    words: Words,
    onDone: () => void,
  ): Promise<void> {
    setBusy(true);
    const known = new Map<string, WorkItemOutcome>();
    try {
      for (let start = 0; start < items.length; start += WORK_BULK_LIMIT) {
        const rows = items
          .slice(start, start + WORK_BULK_LIMIT)
          .map(({ id, version }) => ({ workItemId: id, version }));
        for (const each of (await call(rows)).outcomes) known.set(each.workItemId, each);
        setOutcomes(new Map(known));
      }
      report([...known.values()], words);
      onDone();
    } catch (error) {
      showWorkProblem(words.failed, error);
    } finally {
      setBusy(false);
    }
  }

  return {
    outcomes,
    busy,
    run: (items, call, words, onDone = () => {}) => void runAll(items, call, words, onDone),
  };
}

function report(outcomes: readonly WorkItemOutcome[], { failed, done }: Words): void {
  const refused = outcomes.filter(({ outcome }) => outcome === 'refused').length;
  const succeeded = outcomes.length - refused;
  if (refused === 0) showDone({ message: done(succeeded) });
  else showProblem({ title: failed, message: m.work_some_refused({ done: succeeded, refused }) });
}
