import { workItemInputOf, type WorkItem } from '@clientele/domain/work-item';
import * as m from '@clientele/messages';
import { failureOf } from '../../firebase/failure.ts';
import { failureSentence } from '../../format/failure.ts';
import { problemSentence } from '../../format/problem.ts';
import { useSession } from '../../session/session.tsx';
import { showProblem, showUndo } from '../../ui/toast.tsx';
import { newWorkItemId } from './api/new-work-item-id.ts';
import { removeWorkItem } from './api/remove-work-item.ts';
import { saveWorkItem } from './api/save-work-item.ts';

/** Shows why something about work was refused, in the words of the field where there is one. */
export function showWorkProblem(title: string, error: unknown): void {
  const failure = failureOf(error);
  const [first] = failure.problems;
  showProblem({ title, message: first === undefined ? failureSentence(failure) : problemSentence(first) });
}

/** Removes an item and offers to book it again, as a new draft. */
export function useRemoveWork(): (item: WorkItem) => void {
  const { workspace } = useSession();
  const workspaceId = workspace.id;

  async function bringBack(item: WorkItem): Promise<void> {
    const workItemId = newWorkItemId(workspaceId);
    try {
      await saveWorkItem({ workspaceId, workItemId, version: 0, item: workItemInputOf(item) });
    } catch (error) {
      showWorkProblem(m.work_restore_failed(), error);
    }
  }

  async function remove(item: WorkItem): Promise<void> {
    try {
      await removeWorkItem({ workspaceId, workItemId: item.id, version: item.version });
      showUndo({ message: m.work_removed(), undo: () => void bringBack(item) });
    } catch (error) {
      showWorkProblem(m.work_remove_failed(), error);
    }
  }

  return (item) => void remove(item);
}
