import type { Project } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import { usePersonName } from '../../session/people.ts';
import { useSession } from '../../session/session.tsx';
import { showDone, showUndo } from '../../ui/toast.tsx';
import { setProjectMembers } from './api/set-project-members.ts';
import type { ProjectClient } from './project-client.ts';
import { useAttempt } from './use-attempt.ts';

type Team = { add: (uid: string) => Promise<void>; remove: (uid: string) => Promise<void>; busy: boolean };

/** Adds people to a project and takes them out, on the team as it is on screen. */
export function useTeam(project: Project, client: ProjectClient): Team {
  const session = useSession();
  const personName = usePersonName();
  const { busy, attempt } = useAttempt(m.project_team_conflict);

  return {
    busy,
    add: (uid) =>
      attempt(async () => {
        await setProjectMembers(session, project, [...project.memberUids, uid]);
        showDone({ message: m.project_team_added({ person: personName(uid), client: client.displayName }) });
      }),
    remove: (uid) =>
      attempt(async () => {
        const before = [...project.memberUids];
        const rest = before.filter((member) => member !== uid);
        const { version } = await setProjectMembers(session, project, rest);
        showUndo({
          message: m.project_team_removed({ person: personName(uid) }),
          undo: () =>
            void attempt(async () => {
              await setProjectMembers(session, { id: project.id, version }, before);
            }),
        });
      }),
  };
}
