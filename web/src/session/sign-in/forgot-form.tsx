import * as m from '@clientele/messages';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { requestPasswordReset } from '../../firebase/auth.ts';
import { usesEmulators } from '../../firebase/project.ts';
import { resetProblem } from './reset-problem.ts';
import { AccountCard } from './account-card.tsx';
import { EmailField } from './email-field.tsx';
import classes from './account-card.module.css';
import { FormProblem } from '../../ui/form-problem.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';

type Props = { email: string; onEmail: (email: string) => void; onBack: () => void };

/** Asks for a link that sets a new password. The answer is the same whether the account exists or not. */
export function ForgotForm({ email, onEmail, onBack }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [missing, setMissing] = useState<string>();
  const [sentTo, setSentTo] = useState<string>();
  const [local, setLocal] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    usesEmulators().then(setLocal, () => setLocal(false));
  }, []);

  async function submit(): Promise<void> {
    const address = email.trim();
    setMissing(address === '' ? m.problem_required() : undefined);
    setProblem(undefined);
    if (address === '') return input.current?.focus();
    setBusy(true);
    try {
      await requestPasswordReset(address);
      setSentTo(address);
    } catch (error) {
      const told = resetProblem(error);
      if (told === undefined) setSentTo(address);
      else setProblem(told);
    } finally {
      setBusy(false);
    }
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (!busy) void submit();
  }

  if (sentTo !== undefined) {
    return (
      <AccountCard title={m.forgot_sent_title()}>
        <div className={classes.form}>
          <p role="status">{m.forgot_sent({ email: sentTo })}</p>
          {local && <p className={classes.note}>{m.forgot_emulator()}</p>}
          <PlainButton variant="default" onClick={onBack}>
            {m.forgot_back()}
          </PlainButton>
        </div>
      </AccountCard>
    );
  }
  return (
    <AccountCard title={m.forgot_title()} intro={m.forgot_intro()}>
      <form className={classes.form} onSubmit={onSubmit} noValidate>
        <FormProblem problem={problem} />
        <EmailField ref={input} autoFocus value={email} error={missing} onValue={onEmail} />
        <PlainButton type="submit" busy={busy}>
          {m.forgot_submit()}
        </PlainButton>
        <PlainButton variant="subtle" onClick={onBack}>
          {m.forgot_back()}
        </PlainButton>
      </form>
    </AccountCard>
  );
}
