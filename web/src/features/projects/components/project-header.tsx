import { ActionIcon, Button } from '@mantine/core';
import type { Project } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import { IconDots, IconLink, IconPencil, IconTrash } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { projectPeriod } from '../../../format/project-period.ts';
import { useSession } from '../../../session/session.tsx';
import { copyText } from '../../../ui/copy-text.ts';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { menuItemProps } from '../../../ui/menu-item-props.ts';
import { MenuButton, MenuDivider, MenuItem } from '../../../ui/menu.tsx';
import { RecordHead } from '../../../ui/record-head.tsx';
import type { ProjectClient } from '../project-client.ts';
import { ClientLink } from './client-link.tsx';
import { ProjectStatusMenu } from './project-status-menu.tsx';
import classes from './project-header.module.css';
import { WorkLink } from './work-link.tsx';

const ProjectDialog = lazy(lazyPart(async () => ({ default: (await import('./project-dialog.tsx')).ProjectDialog })));
const RemoveDialog = lazy(lazyPart(async () => ({ default: (await import('./remove-dialog.tsx')).RemoveDialog })));

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

type Props = {
  project: Project;
  client: ProjectClient;
  /** why nothing may be changed; undefined when it may */
  locked: string | undefined;
};

/** Which project this is, in what state, and what can be done. */
export function ProjectHeader({ project, client, locked }: Props) {
  const [open, setOpen] = useState<'edit' | 'remove'>();
  const period = projectPeriod(project);
  const { permissions } = useSession();
  // Whoever sees every client sees everybody's work, others their own.
  const seesWork = permissions.has('work_items.manage') || permissions.has('clients.view_all');
  return (
    <>
      <RecordHead
        name={project.name}
        code={project.code}
        status={<ProjectStatusMenu project={project} locked={locked} />}
        facts={
          <p className={classes['facts']}>
            <ClientLink client={client} />
            {period !== '' && <span>{period}</span>}
            {seesWork && <WorkLink projectId={project.id} />}
          </p>
        }
        iconsOnPhone
        actions={
          <>
            <DeniedTooltip reason={locked}>
              <Button variant="default" leftSection={<IconPencil {...ICON} />} onClick={() => setOpen('edit')}>
                {m.project_edit()}
              </Button>
            </DeniedTooltip>
            <MenuButton
              position="bottom-end"
              width={240}
              target={
                <ActionIcon variant="default" size={36} aria-label={m.record_more()}>
                  <IconDots {...ICON} />
                </ActionIcon>
              }
            >
              <MenuItem
                leftSection={<IconLink {...ICON} />}
                onClick={() => copyText(location.href, m.record_link_copied())}
              >
                {m.record_copy_link()}
              </MenuItem>
              <MenuDivider />
              <MenuItem
                tone="danger"
                leftSection={<IconTrash {...ICON} />}
                {...menuItemProps(locked, () => setOpen('remove'))}
              >
                {m.project_remove()}
              </MenuItem>
              {locked !== undefined && <p className={classes['reason']}>{locked}</p>}
            </MenuButton>
          </>
        }
      />
      <Suspense>
        {open === 'edit' && <ProjectDialog project={project} client={client} onClose={() => setOpen(undefined)} />}
        {open === 'remove' && <RemoveDialog project={project} client={client} onClose={() => setOpen(undefined)} />}
      </Suspense>
    </>
  );
}
