import { SetPasswordForm } from '../../session/sign-in/set-password-form.tsx';

function home(): void {
  location.replace('/');
}

/** Where the link of a password mail leads: `/auth/action?mode=resetPassword&oobCode=…`. */
export function SetPasswordPage() {
  const code = new URLSearchParams(location.search).get('oobCode') ?? '';
  return <SetPasswordForm code={code} onDone={home} />;
}
