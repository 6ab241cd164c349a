import { useState } from 'react';
import { ForgotForm } from '../../session/sign-in/forgot-form.tsx';
import { SignInForm } from '../../session/sign-in/sign-in-form.tsx';

export function SignInPage() {
  const [email, setEmail] = useState('');
  const [forgot, setForgot] = useState(false);
  if (forgot) return <ForgotForm email={email} onEmail={setEmail} onBack={() => setForgot(false)} />;
  return <SignInForm email={email} onEmail={setEmail} onForgot={() => setForgot(true)} />;
}
