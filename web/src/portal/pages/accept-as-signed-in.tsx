import type { InviteLink } from '@clientele/domain/invite-link';
import * as m from '@clientele/messages';
import { refreshToken, signOut, type User } from '../../firebase/auth.ts';
import { FormProblem } from '../../ui/form-problem.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { acceptInvite } from '../api/accept-invite.ts';
import classes from './accept-page.module.css';
import { useAccepting } from './use-accepting.ts';

/** Accepts as whoever is signed in already: it has to be the account of the invitation's address. */
export function AcceptAsSignedIn({ link, user }: { link: InviteLink; user: User }) {
  const { busy, problem, accept } = useAccepting();
  const email = user.email ?? '';
  return (
    <div className={classes.form}>
      <p>{m.portal_accept_signed_in({ email })}</p>
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
        {m.portal_accept_submit_as({ email })}
      </PlainButton>
      <PlainButton variant="subtle" onClick={() => void signOut()}>
        {m.portal_accept_other()}
      </PlainButton>
    </div>
  );
}
