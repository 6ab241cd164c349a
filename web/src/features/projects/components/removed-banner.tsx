import { Button } from '@mantine/core';
import type { Project } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import { IconTrash } from '@tabler/icons-react';
import { usePersonName } from '../../../session/people.ts';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { useMoveProject } from '../use-move-project.ts';
import classes from './project-record.module.css';

/** Says that the project was removed, and offers the way back. */
export function RemovedBanner({ project, denial }: { project: Project; denial: string | undefined }) {
  const personName = usePersonName();
  const { restore, busy } = useMoveProject(project);
  return (
    <output className={classes['banner']}>
      <IconTrash size={20} stroke={1.75} aria-hidden />
      <div className={classes['bannerText']}>
        <b>{m.project_removed_by({ person: personName(project.updatedBy) })}</b>
        <span>{m.project_removed_text()}</span>
      </div>
      <DeniedTooltip reason={denial}>
        <Button variant="default" loading={busy} onClick={() => void restore()}>
          {m.project_restore()}
        </Button>
      </DeniedTooltip>
    </output>
  );
}
