import { PASSWORD_MIN_LENGTH } from '@clientele/domain/password';
import * as m from '@clientele/messages';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { checkPasswordCode, setPassword as savePassword, signIn } from '../../firebase/auth.ts';
import { passwordProblem } from './password-problem.ts';
import { setPasswordProblem } from './set-password-problem.ts';
import { AccountCard } from './account-card.tsx';
import classes from './account-card.module.css';
import { FormProblem } from '../../ui/form-problem.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { PlainPasswordField } from '../../ui/plain-password-field.tsx';

type Props = { code: string; onDone: () => void };
type Link = { status: 'checking' } | { status: 'good'; email: string } | { status: 'bad'; problem: string };

/** Sets a password with the code of a link, then signs in with it. */
export function SetPasswordForm({ code, onDone }: Props) {
  const [link, setLink] = useState<Link>({ status: 'checking' });
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [fieldProblem, setFieldProblem] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    let current = true;
    checkPasswordCode(code).then(
      (email) => current && setLink({ status: 'good', email }),
      (error: unknown) => current && setLink({ status: 'bad', problem: setPasswordProblem(error) }),
    );
    return () => {
      current = false;
    };
  }, [code]);

  async function submit(email: string): Promise<void> {
    const refused = passwordProblem(password);
    setFieldProblem(refused);
    setProblem(undefined);
    if (refused !== undefined) return input.current?.focus();
    setBusy(true);
    try {
      await savePassword(code, password);
      await signIn(email, password);
      onDone();
    } catch (error) {
      setBusy(false);
      setProblem(setPasswordProblem(error));
    }
  }

  if (link.status === 'checking') {
    return (
      <AccountCard title={m.set_password_title()}>
        <p role="status" className={classes.intro}>
          {m.set_password_checking()}
        </p>
      </AccountCard>
    );
  }
  if (link.status === 'bad') {
    return (
      <AccountCard title={m.set_password_bad_title()}>
        <div className={classes.form}>
          <FormProblem problem={link.problem} />
          <PlainButton variant="default" onClick={onDone}>
            {m.forgot_back()}
          </PlainButton>
        </div>
      </AccountCard>
    );
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (!busy && link.status === 'good') void submit(link.email);
  }

  return (
    <AccountCard title={m.set_password_title()} intro={m.set_password_intro({ email: link.email })}>
      <form className={classes.form} onSubmit={onSubmit} noValidate>
        <FormProblem problem={problem} />
        {/* Lets password managers file the new password under the right name. */}
        <input type="email" name="email" autoComplete="username" value={link.email} readOnly hidden />
        <PlainPasswordField
          ref={input}
          label={m.field_new_password()}
          description={m.set_password_rule({ limit: PASSWORD_MIN_LENGTH })}
          name="password"
          autoComplete="new-password"
          autoFocus
          value={password}
          error={fieldProblem}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <PlainButton type="submit" busy={busy}>
          {m.set_password_submit()}
        </PlainButton>
      </form>
    </AccountCard>
  );
}
