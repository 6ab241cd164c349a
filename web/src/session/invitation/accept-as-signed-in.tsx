import type { PreviewInviteResult } from '@clientele/domain/invite-calls';
import type { InviteLink } from '@clientele/domain/invite-link';
import * as m from '@clientele/messages';
import { refreshToken } from '../../firebase/auth.ts';
import { FormProblem } from '../../ui/form-problem.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import classes from './accept-page.module.css';
import { acceptInvite } from './invite-calls.ts';
import { useAccepting } from './use-accepting.ts';

/** Confirms, for whoever is signed in to the account of the invitation's address. */
export function AcceptAsSignedIn({ link, preview: { email } }: { link: InviteLink; preview: PreviewInviteResult }) {
  const { busy, problem, accept } = useAccepting();
  return (
    <div className={classes.form}>
      <p>{m.signed_in_as({ email })}</p>
      <FormProblem problem={problem} />
      <PlainButton
        busy={busy}
        onClick={() =>
          void accept(async () => {
            const accepted = await acceptInvite({ ...link, account: null });
            await refreshToken();
            return accepted;
          })
        }
      >
        {m.invitation_accept()}
      </PlainButton>
    </div>
  );
}
