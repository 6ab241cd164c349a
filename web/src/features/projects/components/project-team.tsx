import { PROJECT_MEMBER_LIMIT, type Project } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import { lazy, Suspense, useState } from 'react';
import { useSession } from '../../../session/session.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { SectionCard } from '../../../ui/section-card.tsx';
import type { ProjectClient } from '../project-client.ts';
import { useTeam } from '../use-team.ts';
import { AddPerson } from './add-person.tsx';
import classes from './project-team.module.css';
import { TeamMember } from './team-member.tsx';

const LeaveDialog = lazy(lazyPart(async () => ({ default: (await import('./leave-dialog.tsx')).LeaveDialog })));

type Props = { project: Project; client: ProjectClient; locked: string | undefined };

/** Who works on a project, changed one person at a time. */
export function ProjectTeam({ project, client, locked }: Props) {
  const { uid, permissions } = useSession();
  const { add, remove, busy } = useTeam(project, client);
  const [leaving, setLeaving] = useState(false);
  const full =
    project.memberUids.length >= PROJECT_MEMBER_LIMIT
      ? m.project_team_full({ limit: PROJECT_MEMBER_LIMIT })
      : undefined;

  function takeOut(member: string): void {
    // Whoever takes themselves out may be looking at this page for the last time.
    if (member === uid && !permissions.has('clients.view_all')) setLeaving(true);
    else void remove(member);
  }

  return (
    <SectionCard
      title={m.project_field_members()}
      mark={<span className={classes['count']}>{m.project_team_count({ count: project.memberUids.length })}</span>}
    >
      <p className={classes['help']}>{m.project_team_help_client({ client: client.displayName })}</p>
      {project.memberUids.length > 0 && (
        <ul className={classes['list']} aria-label={m.project_field_members()}>
          {project.memberUids.map((member) => (
            <TeamMember key={member} uid={member} locked={locked} busy={busy} onRemove={() => takeOut(member)} />
          ))}
        </ul>
      )}
      <AddPerson project={project} locked={locked ?? full} busy={busy} onAdd={(member) => void add(member)} />
      {leaving && (
        <Suspense>
          <LeaveDialog
            client={client}
            onClose={() => setLeaving(false)}
            onConfirm={() => {
              setLeaving(false);
              void remove(uid);
            }}
          />
        </Suspense>
      )}
    </SectionCard>
  );
}
