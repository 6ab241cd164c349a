import * as m from '@clientele/messages';
import type { Ref } from 'react';
import { PlainField } from '../../ui/plain-field.tsx';

type Props = {
  ref: Ref<HTMLInputElement>;
  autoFocus?: boolean;
  value: string;
  error: string | undefined;
  onValue: (value: string) => void;
};

/** The address of an account, filled in by password managers. */
export function EmailField({ onValue, ...props }: Props) {
  return (
    <PlainField
      {...props}
      label={m.field_email()}
      type="email"
      name="email"
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  );
}
