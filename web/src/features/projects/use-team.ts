import type { Project } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { failureOf } from '../../firebase/failure.ts';
import { failureSentence } from '../../format/failure.ts';
import { usePersonName } from '../../session/people.ts';
import { useSession } from '../../session/session.tsx';
import { showDone, showProblem, showUndo } from '../../ui/toast.tsx';
import { setProjectMembers } from './api/set-project-members.ts';
import type { ProjectClient } from './project-client.ts';

type Team = { add: (uid: string) => Promise<void>; remove: (uid: string) => Promise<void>; busy: boolean };

/** Adds people to a project and takes them out, on the team as it is on screen. */
export function useTeam(project: Project, client: ProjectClient): Team {
  const session = useSession();
  const personName = usePersonName();
  const [busy, setBusy] = useState(false);

  async function attempt(act: () => Promise<void>): Promise<void> {
    setBusy(true);
    try {
      await act();
    } catch (error) {
      const failure = failureOf(error);
      showProblem({
        title: m.project_not_saved(),
        message: failure.code === 'version_conflict' ? m.project_team_conflict() : failureSentence(failure),
      });
    } finally {
      setBusy(false);
    }
  }

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
