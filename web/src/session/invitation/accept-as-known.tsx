import type { PreviewInviteResult } from '@clientele/domain/invite-calls';
import type { InviteLink } from '@clientele/domain/invite-link';
import * as m from '@clientele/messages';
import { useRef, useState, type FormEvent } from 'react';
import { refreshToken, signIn } from '../../firebase/auth.ts';
import { FormProblem } from '../../ui/form-problem.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { PlainField } from '../../ui/plain-field.tsx';
import { PasswordField } from '../sign-in/password-field.tsx';
import classes from './accept-page.module.css';
import { acceptInvite } from './invite-calls.ts';
import { useAccepting } from './use-accepting.ts';

type Props = { link: InviteLink; preview: PreviewInviteResult; onStarted: (started: boolean) => void };

/** Signs in to the account of the invitation's address, and then accepts. */
export function AcceptAsKnown({ link, preview: { email }, onStarted }: Props) {
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<string>();
  const { busy, problem, accept } = useAccepting();
  const passwordInput = useRef<HTMLInputElement>(null);

  async function submit(): Promise<void> {
    setMissing(password === '' ? m.problem_required() : undefined);
    if (password === '') return passwordInput.current?.focus();
    await accept(async () => {
      onStarted(true);
      await signIn(email, password);
      const accepted = await acceptInvite({ ...link, account: null });
      await refreshToken();
      return accepted;
    });
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    void submit();
  }

  return (
    <form className={classes.form} onSubmit={onSubmit} noValidate>
      <p>{m.invitation_known()}</p>
      <FormProblem problem={problem} />
      <PlainField label={m.field_email()} type="email" name="email" autoComplete="username" value={email} readOnly />
      <PasswordField ref={passwordInput} value={password} error={missing} onValue={setPassword} />
      <PlainButton type="submit" busy={busy}>
        {m.invitation_sign_in()}
      </PlainButton>
      <p className={classes.hint}>{m.invitation_forgot()}</p>
    </form>
  );
}
