import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { useWorkspaces } from '../../session/session.tsx';
import { useSignedInUser } from '../../session/signed-in-user.tsx';
import { CenteredPage } from '../../ui/centered-page.tsx';
import { useSignOut } from './sign-out.tsx';

type Props = { workspaceId: string; wasMember: boolean; workspaceName: string | undefined };

/** Somebody whose membership ended, or who followed a link into a workspace that is not theirs. */
export function NoAccess({ workspaceId, wasMember, workspaceName }: Props) {
  const { user } = useSignedInUser();
  const live = useWorkspaces(user.uid);
  const navigate = useNavigate();
  const signOut = useSignOut();
  const others = live.status === 'ready' ? live.data.workspaces.filter(({ id }) => id !== workspaceId) : [];

  function text(): string {
    if (!wasMember) return m.no_access_stranger();
    return workspaceName === undefined ? m.no_access_removed() : m.no_access_removed_from({ workspace: workspaceName });
  }

  return (
    <CenteredPage
      title={wasMember ? m.no_access_removed_title() : m.no_access_title()}
      footnote={m.signed_in_as({ email: user.email ?? '' })}
      action={
        <>
          {others.map(({ id, name }) => (
            <Button
              key={id}
              onClick={() => void navigate({ to: '/w/$workspaceId/clients', params: { workspaceId: id } })}
            >
              {m.open_workspace({ workspace: name })}
            </Button>
          ))}
          <Button variant="default" onClick={signOut.start}>
            {m.sign_out()}
          </Button>
        </>
      }
    >
      {text()}
      {signOut.question}
    </CenteredPage>
  );
}
