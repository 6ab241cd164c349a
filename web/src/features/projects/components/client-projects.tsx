import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconFolders, IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { explainFailure } from '../../../format/failure.ts';
import { useDenial } from '../../../session/use-denial.ts';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { SectionCard } from '../../../ui/section-card.tsx';
import { useProjects } from '../api/use-projects.ts';
import type { ProjectClient } from '../project-client.ts';
import { projectRows } from '../project-filter.ts';
import { ProjectList } from './project-list.tsx';
import { ProjectsSkeleton } from './projects-skeleton.tsx';
import classes from './client-projects.module.css';

const ProjectDialog = lazy(lazyPart(async () => ({ default: (await import('./project-dialog.tsx')).ProjectDialog })));

/** The projects of one client, as a part of its record. */
export function ClientProjects({ client }: { client: ProjectClient }) {
  const live = useProjects({ removed: false, clientId: client.id });
  const missing = useDenial('projects.manage');
  const [creating, setCreating] = useState(false);
  const rows = useMemo(
    () => (live.status === 'ready' ? projectRows(live.data, new Map([[client.id, client]]), new Intl.Collator()) : []),
    [live, client],
  );

  if (live.status === 'loading') return <ProjectsSkeleton />;
  if (live.status === 'error')
    return <ErrorState title={m.projects_failed()} {...explainFailure(live.failure)} retry={live.retry} />;

  const none = rows.length === 0;
  const create = (
    <DeniedTooltip reason={client.deleted ? m.project_locked_client() : missing}>
      <Button
        variant={none ? 'filled' : 'subtle'}
        size={none ? 'sm' : 'compact-sm'}
        leftSection={<IconPlus size={14} stroke={1.75} aria-hidden />}
        onClick={() => setCreating(true)}
      >
        {m.projects_new()}
      </Button>
    </DeniedTooltip>
  );
  return (
    <>
      {none ? (
        <EmptyState icon={IconFolders} title={m.projects_client_empty_title()} action={create}>
          {m.projects_client_empty_text()}
        </EmptyState>
      ) : (
        <SectionCard
          title={m.projects_title()}
          mark={<span className={classes['count']}>{m.projects_count({ count: rows.length })}</span>}
          actions={create}
        >
          <ProjectList rows={rows} withClient={false} />
        </SectionCard>
      )}
      {creating && (
        <Suspense>
          <ProjectDialog project={null} client={client} onClose={() => setCreating(false)} />
        </Suspense>
      )}
    </>
  );
}
