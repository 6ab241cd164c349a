import * as m from '@clientele/messages';
import { signOut } from '../../firebase/auth.ts';
import { CenteredPage } from '../../ui/centered-page.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';

function openWorkspace(): void {
  location.assign('/');
}

/** Signed in, but nobody shares a portal with this account. The page fills by itself as soon as somebody does. */
export function NoPortalPage({ email, isStaff }: { email: string; isStaff: boolean }) {
  return (
    <CenteredPage
      title={m.portal_none_title()}
      action={
        <>
          {isStaff && <PlainButton onClick={openWorkspace}>{m.portal_none_workspace()}</PlainButton>}
          <PlainButton variant="default" onClick={() => void signOut()}>
            {m.sign_out()}
          </PlainButton>
        </>
      }
    >
      {m.portal_none_text({ email })}
    </CenteredPage>
  );
}
