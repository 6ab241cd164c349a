import type { PreviewInviteResult } from '@clientele/domain/invite-calls';
import type { InviteLink } from '@clientele/domain/invite-link';
import { PASSWORD_MIN_LENGTH } from '@clientele/domain/password';
import * as m from '@clientele/messages';
import { useRef, useState, type FormEvent } from 'react';
import { signIn } from '../../firebase/auth.ts';
import { FormProblem } from '../../ui/form-problem.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { PlainField } from '../../ui/plain-field.tsx';
import { PlainPasswordField } from '../../ui/plain-password-field.tsx';
import { passwordProblem } from '../sign-in/password-problem.ts';
import classes from './accept-page.module.css';
import { acceptInvite } from './invite-calls.ts';
import { useAccepting } from './use-accepting.ts';

type Props = { link: InviteLink; preview: PreviewInviteResult; onStarted: (started: boolean) => void };

/** Opens an account for the address that the invitation went to, anew when nobody has proven that the one there is theirs. */
export function AcceptAsNew({ link, preview, onStarted }: Props) {
  const [name, setName] = useState(preview.name);
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<{ name?: string | undefined; password?: string | undefined }>({});
  const { busy, problem, accept } = useAccepting();
  const nameInput = useRef<HTMLInputElement>(null);
  const passwordInput = useRef<HTMLInputElement>(null);

  async function submit(): Promise<void> {
    const displayName = name.trim();
    const next = {
      name: displayName === '' ? m.problem_required() : undefined,
      password: passwordProblem(password),
    };
    setMissing(next);
    if (next.name !== undefined) return nameInput.current?.focus();
    if (next.password !== undefined) return passwordInput.current?.focus();
    await accept(async () => {
      const accepted = await acceptInvite({ ...link, account: { displayName, password } });
      onStarted(true);
      await signIn(accepted.email, password);
      return accepted;
    });
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    void submit();
  }

  return (
    <form className={classes.form} onSubmit={onSubmit} noValidate>
      {preview.account === 'unproven' && <p>{m.invitation_unproven()}</p>}
      <FormProblem problem={problem} />
      <PlainField
        ref={nameInput}
        label={m.invitation_name()}
        name="name"
        autoComplete="name"
        maxLength={80}
        value={name}
        error={missing.name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <PlainField
        label={m.field_email()}
        type="email"
        name="email"
        autoComplete="username"
        value={preview.email}
        readOnly
      />
      <PlainPasswordField
        ref={passwordInput}
        label={m.field_new_password()}
        description={m.set_password_rule({ limit: PASSWORD_MIN_LENGTH })}
        name="password"
        autoComplete="new-password"
        value={password}
        error={missing.password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <PlainButton type="submit" busy={busy}>
        {m.invitation_accept()}
      </PlainButton>
    </form>
  );
}
