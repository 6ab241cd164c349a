import { useId, type ComponentPropsWithRef, type ReactNode } from 'react';
import classes from './plain-field.module.css';

export type PlainFieldProps = Omit<ComponentPropsWithRef<'input'>, 'className' | 'id'> & {
  label: string;
  /** what to enter, beneath the label */
  description?: string | undefined;
  /** what is wrong with the value, as a sentence */
  error?: string | undefined;
  /** what stands at the end of the field */
  end?: ReactNode;
};

/** A labelled field for the pages before signing in, which must not wait for the component library. Looks like its fields. */
export function PlainField({ label, description, error, end, ...input }: PlainFieldProps) {
  const id = useId();
  const notes = [description !== undefined && `${id}-description`, error !== undefined && `${id}-error`].filter(
    Boolean,
  );
  return (
    <div className={classes.field}>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      {description !== undefined && (
        <p id={`${id}-description`} className={classes.description}>
          {description}
        </p>
      )}
      <div className={classes.frame}>
        <input
          {...input}
          id={id}
          className={classes.input}
          data-with-end={end !== undefined || undefined}
          aria-invalid={error !== undefined}
          aria-describedby={notes.length > 0 ? notes.join(' ') : undefined}
        />
        {end}
      </div>
      {error !== undefined && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}
