import { Button } from '@mantine/core';
import type { Project } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import { usePersonName } from '../../../session/people.ts';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { TrashBanner } from '../../../ui/trash-banner.tsx';
import { useMoveProject } from '../use-move-project.ts';

/** Says that the project was removed, and offers the way back. */
export function RemovedBanner({ project, denial }: { project: Project; denial: string | undefined }) {
  const personName = usePersonName();
  const { restore, busy } = useMoveProject(project);
  return (
    <TrashBanner
      title={m.project_removed_by({ person: personName(project.updatedBy) })}
      text={m.project_removed_text()}
      action={
        <DeniedTooltip reason={denial}>
          <Button variant="default" loading={busy} onClick={() => void restore()}>
            {m.project_restore()}
          </Button>
        </DeniedTooltip>
      }
    />
  );
}
