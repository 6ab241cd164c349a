import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import { useSignedInUser } from '../../session/signed-in-user.tsx';
import { CenteredPage } from '../../ui/centered-page.tsx';
import { useSignOut } from './sign-out.tsx';

/** Signed in, but nobody has added this person to a workspace yet. The page fills by itself as soon as somebody does. */
export function NoWorkspace() {
  const { user } = useSignedInUser();
  const signOut = useSignOut();
  return (
    <CenteredPage
      title={m.no_workspace_title()}
      action={
        <Button variant="default" onClick={signOut.start}>
          {m.sign_out()}
        </Button>
      }
    >
      {m.no_workspace_text({ email: user.email ?? '' })}
      {signOut.question}
    </CenteredPage>
  );
}
