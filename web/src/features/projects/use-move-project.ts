import type { Project } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { failureOf } from '../../firebase/failure.ts';
import { failureSentence } from '../../format/failure.ts';
import { useSession } from '../../session/session.tsx';
import { showDone, showProblem, showUndo } from '../../ui/toast.tsx';
import { removeProject, restoreProject } from './api/move-project.ts';

type MoveProject = { remove: () => Promise<void>; restore: () => Promise<void>; busy: boolean };

/** Removes a project, with a way back, or brings it back. */
export function useMoveProject({ id: projectId, name, version }: Project): MoveProject {
  const workspaceId = useSession().workspace.id;
  const [busy, setBusy] = useState(false);

  async function attempt(act: () => Promise<void>): Promise<void> {
    setBusy(true);
    try {
      await act();
    } catch (error) {
      showProblem({ title: m.project_not_saved(), message: failureSentence(failureOf(error)) });
    } finally {
      setBusy(false);
    }
  }

  async function bringBack(removed: number): Promise<void> {
    await restoreProject({ workspaceId, projectId, version: removed });
    showDone({ message: m.project_restored({ name }) });
  }

  return {
    busy,
    remove: () =>
      attempt(async () => {
        const { version: removed } = await removeProject({ workspaceId, projectId, version });
        showUndo({ message: m.project_removed({ name }), undo: () => void attempt(() => bringBack(removed)) });
      }),
    restore: () => attempt(() => bringBack(version)),
  };
}
