import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconFilterOff, IconFolders, IconLock, IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { Live } from '../../../firebase/live.ts';
import { explainFailure } from '../../../format/failure.ts';
import { useCan } from '../../../session/session.tsx';
import { useDenial } from '../../../session/use-denial.ts';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { useProjects } from '../api/use-projects.ts';
import type { ClientPickerSlot, ProjectClient } from '../project-client.ts';
import type { ProjectsState } from '../projects-state.ts';
import { FoundProjects } from './found-projects.tsx';
import { ProjectsSkeleton } from './projects-skeleton.tsx';
import { ProjectsToolbar } from './projects-toolbar.tsx';
import classes from './projects-view.module.css';

const ProjectDialog = lazy(lazyPart(async () => ({ default: (await import('./project-dialog.tsx')).ProjectDialog })));

type Props = {
  state: ProjectsState;
  onChange: (state: ProjectsState) => void;
  clients: Live<readonly ProjectClient[]>;
  ClientPicker: ClientPickerSlot;
};

/** Every project that this person may see. */
export function ProjectsView({ state, onChange, clients, ClientPicker }: Props) {
  const allowed = useCan('clients.view');
  const missing = useDenial('clients.view');
  const denial = useDenial('projects.manage');
  const projects = useProjects({ removed: state.filter === 'removed' });
  const [creating, setCreating] = useState(false);
  const create = (
    <DeniedTooltip reason={denial}>
      <Button leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />} onClick={() => setCreating(true)}>
        {m.projects_new()}
      </Button>
    </DeniedTooltip>
  );

  function list() {
    if (projects.status === 'error')
      return <ErrorState title={m.projects_failed()} {...explainFailure(projects.failure)} retry={projects.retry} />;
    if (clients.status === 'error')
      return <ErrorState title={m.projects_failed()} {...explainFailure(clients.failure)} retry={clients.retry} />;
    if (projects.status === 'loading' || clients.status === 'loading') return <ProjectsSkeleton />;
    return (
      <FoundProjects
        projects={projects.data}
        unreadable={projects.unreadable.length}
        clients={clients.data}
        state={state}
        empty={
          <EmptyState icon={IconFolders} title={m.projects_empty_title()} action={create}>
            {m.projects_empty_text()}
          </EmptyState>
        }
        noMatch={
          <EmptyState
            icon={IconFilterOff}
            title={
              state.filter === 'removed' && state.query === '' ? m.projects_none_removed() : m.projects_none_match()
            }
            action={
              <Button variant="default" onClick={() => onChange({ query: '', filter: 'all' })}>
                {m.projects_show_all()}
              </Button>
            }
          />
        }
      />
    );
  }

  if (!allowed)
    return (
      <>
        <h1>{m.projects_title()}</h1>
        <EmptyState icon={IconLock} title={m.projects_locked()}>
          {missing}
        </EmptyState>
      </>
    );
  return (
    <div className={classes['page']}>
      <div className={classes['head']}>
        <h1>{m.projects_title()}</h1>
        {create}
      </div>
      <ProjectsToolbar state={state} onChange={onChange} />
      {list()}
      {creating && (
        <Suspense>
          <ProjectDialog
            project={null}
            client={null}
            clients={clients.status === 'ready' ? clients.data : []}
            ClientPicker={ClientPicker}
            onClose={() => setCreating(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
