import { Button, Group } from '@mantine/core';
import * as m from '@clientele/messages';
import { useSignedInUser } from '../../session/signed-in-user.tsx';
import { CenteredPage } from '../../ui/centered-page.tsx';
import { useSignOut } from './sign-out.tsx';

/**
 * Signed in, but nobody has added this person to a workspace yet. The page fills by itself as soon as somebody does. One of a client's own
 * people has none, and goes to the portal.
 */
export function NoWorkspace({ hasPortal }: { hasPortal: boolean }) {
  const { user } = useSignedInUser();
  const signOut = useSignOut();
  return (
    <CenteredPage
      title={m.no_workspace_title()}
      action={
        <Group justify="center">
          {hasPortal && (
            <Button component="a" href="/portal">
              {m.no_workspace_portal()}
            </Button>
          )}
          <Button variant="default" onClick={signOut.start}>
            {m.sign_out()}
          </Button>
        </Group>
      }
    >
      {hasPortal
        ? m.no_workspace_portal_text({ email: user.email ?? '' })
        : m.no_workspace_text({ email: user.email ?? '' })}
      {signOut.question}
    </CenteredPage>
  );
}
