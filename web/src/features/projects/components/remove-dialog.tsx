import type { Project } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import type { ProjectClient } from '../project-client.ts';
import { useMoveProject } from '../use-move-project.ts';

type Props = { project: Project; client: ProjectClient; onClose: () => void };

/** Asks before a project goes, and says who stops seeing its client with it. */
export function RemoveDialog({ project, client, onClose }: Props) {
  const { remove, busy } = useMoveProject(project);
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={m.project_remove_title({ name: project.name })}
      confirmLabel={m.project_remove()}
      busy={busy}
      onConfirm={() => void remove().then(onClose)}
    >
      <p>{m.project_remove_text({ client: client.displayName })}</p>
    </ConfirmDialog>
  );
}
