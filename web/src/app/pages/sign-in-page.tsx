import { useState } from 'react';
import { ForgotForm } from '../../features/sign-in/components/forgot-form.tsx';
import { SignInForm } from '../../features/sign-in/components/sign-in-form.tsx';

export function SignInPage() {
  const [email, setEmail] = useState('');
  const [forgot, setForgot] = useState(false);
  if (forgot) return <ForgotForm email={email} onEmail={setEmail} onBack={() => setForgot(false)} />;
  return <SignInForm email={email} onEmail={setEmail} onForgot={() => setForgot(true)} />;
}
