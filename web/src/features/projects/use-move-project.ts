import type { Project } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import { useSession } from '../../session/session.tsx';
import { showDone, showUndo } from '../../ui/toast.tsx';
import { removeProject, restoreProject } from './api/move-project.ts';
import { useAttempt } from './use-attempt.ts';

type MoveProject = { remove: () => Promise<void>; restore: () => Promise<void>; busy: boolean };

/** Removes a project, with a way back, or brings it back. */
export function useMoveProject({ id: projectId, name, version }: Project): MoveProject {
  const workspaceId = useSession().workspace.id;
  const { busy, attempt } = useAttempt();

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
