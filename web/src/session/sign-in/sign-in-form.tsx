import * as m from '@clientele/messages';
import { useRef, useState, type FormEvent } from 'react';
import { signIn } from '../../firebase/auth.ts';
import { signInProblem } from './sign-in-problem.ts';
import { AccountCard } from './account-card.tsx';
import { EmailField } from './email-field.tsx';
import { PasswordField } from './password-field.tsx';
import classes from './account-card.module.css';
import { FormProblem } from '../../ui/form-problem.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';

type Props = { email: string; onEmail: (email: string) => void; onForgot: () => void };

export function SignInForm({ email, onEmail, onForgot }: Props) {
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [missing, setMissing] = useState<{ email?: string; password?: string }>({});
  const emailInput = useRef<HTMLInputElement>(null);
  const passwordInput = useRef<HTMLInputElement>(null);

  async function submit(): Promise<void> {
    const next = {
      ...(email.trim() === '' ? { email: m.problem_required() } : {}),
      ...(password === '' ? { password: m.problem_required() } : {}),
    };
    setMissing(next);
    setProblem(undefined);
    if (next.email !== undefined) return emailInput.current?.focus();
    if (next.password !== undefined) return passwordInput.current?.focus();
    setBusy(true);
    try {
      // Signed in, this page is replaced: nothing is left to do here.
      await signIn(email.trim(), password);
    } catch (error) {
      setBusy(false);
      setProblem(signInProblem(error));
      passwordInput.current?.select();
    }
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (!busy) void submit();
  }

  return (
    <AccountCard title={m.sign_in_title()} intro={m.sign_in_intro()}>
      <form className={classes.form} onSubmit={onSubmit} noValidate>
        <FormProblem problem={problem} />
        <EmailField ref={emailInput} autoFocus={email === ''} value={email} error={missing.email} onValue={onEmail} />
        <PasswordField
          ref={passwordInput}
          autoFocus={email !== ''}
          value={password}
          error={missing.password}
          onValue={setPassword}
        />
        <PlainButton type="submit" busy={busy}>
          {m.sign_in_submit()}
        </PlainButton>
        <PlainButton variant="subtle" onClick={onForgot}>
          {m.sign_in_forgot()}
        </PlainButton>
      </form>
    </AccountCard>
  );
}
