import type { InviteLink } from '@clientele/domain/invite-link';
import * as m from '@clientele/messages';
import { useRef, useState, type FormEvent } from 'react';
import { refreshToken, signIn } from '../../firebase/auth.ts';
import { EmailField } from '../../session/sign-in/email-field.tsx';
import { PasswordField } from '../../session/sign-in/password-field.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { acceptInvite } from '../api/accept-invite.ts';
import classes from './accept-page.module.css';
import { useAccepting } from './use-accepting.ts';

type Props = { link: InviteLink; onStarted: (started: boolean) => void };

/** Signs in, and then accepts as that person. */
export function AcceptAsKnown({ link, onStarted }: Props) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<{ email?: string | undefined; password?: string | undefined }>({});
  const { busy, problem, accept } = useAccepting();
  const emailInput = useRef<HTMLInputElement>(null);
  const passwordInput = useRef<HTMLInputElement>(null);

  async function submit(): Promise<void> {
    const next = {
      email: email.trim() === '' ? m.problem_required() : undefined,
      password: password === '' ? m.problem_required() : undefined,
    };
    setMissing(next);
    if (next.email !== undefined) return emailInput.current?.focus();
    if (next.password !== undefined) return passwordInput.current?.focus();
    await accept(async () => {
      onStarted(true);
      await signIn(email.trim(), password);
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
      <FormProblem problem={problem} />
      <EmailField ref={emailInput} value={email} error={missing.email} onValue={setEmail} />
      <PasswordField ref={passwordInput} value={password} error={missing.password} onValue={setPassword} />
      <PlainButton type="submit" busy={busy}>
        {m.portal_accept_sign_in()}
      </PlainButton>
    </form>
  );
}
