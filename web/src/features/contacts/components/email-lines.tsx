import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import * as m from '@clientele/messages';
import { EMAIL } from '@clientele/domain/formats';
import { useFormContext } from 'react-hook-form';
import { useAlsoAt } from '../api/use-also-at.ts';
import { ChannelLines } from './channel-lines.tsx';
import classes from './channel-lines.module.css';
import { elsewhere } from './contact-channels.tsx';
import type { ContactForm } from './contact-form.ts';

/** Milliseconds without a key before the other clients are asked. */
const PAUSE = 400;

function asStored(typed: string): string {
  return typed.trim().toLowerCase();
}

/** The e-mail addresses of the form, each with a hint when another client knows it as well. */
export function EmailLines({ clientId }: { clientId: string }) {
  const { watch } = useFormContext<ContactForm>();
  const typed = watch('emails')
    .map(asStored)
    .filter((email) => EMAIL.test(email));
  // A list is another one with every drawing; its text is not.
  const [asked] = useDebouncedValue(JSON.stringify(typed), PAUSE);
  const alsoAt = useAlsoAt(clientId, JSON.parse(asked) as string[]);
  return (
    <ChannelLines
      name="emails"
      legend={m.contact_field_emails()}
      lineLabel={m.contact_email_line}
      removeLabel={m.contact_email_remove}
      addLabel={m.contact_email_add()}
      renderLine={({ label, value, onChange, error }) => (
        <TextInput
          aria-label={label}
          type="email"
          inputMode="email"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          error={error}
          description={<span role="status">{elsewhere(alsoAt, asStored(value))}</span>}
          classNames={{ description: classes['hint'] ?? '' }}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
      )}
    />
  );
}
