import * as m from '@clientele/messages';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { PlainField, type PlainFieldProps } from './plain-field.tsx';
import classes from './plain-field.module.css';

/** A password field whose text can be shown. */
export function PlainPasswordField(props: Omit<PlainFieldProps, 'type' | 'end'>) {
  const [shown, setShown] = useState(false);
  const EyeIcon = shown ? IconEyeOff : IconEye;
  return (
    <PlainField
      {...props}
      type={shown ? 'text' : 'password'}
      autoCapitalize="none"
      spellCheck={false}
      end={
        <button
          type="button"
          className={classes.eye}
          aria-label={m.password_visibility()}
          aria-pressed={shown}
          onClick={() => setShown((before) => !before)}
        >
          <EyeIcon size={16} stroke={1.75} aria-hidden="true" />
        </button>
      }
    />
  );
}
