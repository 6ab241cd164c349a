import type { ComponentPropsWithoutRef } from 'react';
import classes from './plain-button.module.css';

type Props = Omit<ComponentPropsWithoutRef<'button'>, 'className'> & {
  variant?: 'filled' | 'default' | 'subtle';
  /** shows that something is under way; the button then does nothing */
  busy?: boolean;
};

/** A button for the pages before signing in, which must not wait for the component library. Looks like its buttons. */
export function PlainButton({ variant = 'filled', busy = false, children, type = 'button', ...others }: Props) {
  return (
    <button
      {...others}
      type={type}
      className={classes.button}
      data-variant={variant}
      data-busy={busy || undefined}
      aria-busy={busy}
    >
      {children}
    </button>
  );
}
