import * as m from '@clientele/messages';
import type { Ref } from 'react';
import { PlainPasswordField } from '../../ui/plain-password-field.tsx';

type Props = {
  ref: Ref<HTMLInputElement>;
  autoFocus?: boolean;
  value: string;
  error: string | undefined;
  onValue: (value: string) => void;
};

/** The password that an account has. */
export function PasswordField({ onValue, ...props }: Props) {
  return (
    <PlainPasswordField
      {...props}
      label={m.field_password()}
      name="password"
      autoComplete="current-password"
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  );
}
