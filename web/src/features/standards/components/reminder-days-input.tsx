import { TextInput } from '@mantine/core';
import * as m from '@clientele/messages';
import { useState, type Ref } from 'react';

type Props = {
  value: readonly number[];
  onChange: (days: number[]) => void;
  onBlur: () => void;
  ref: Ref<HTMLInputElement>;
  error: string | undefined;
};

/** Numbers out of "60, 30 15"; what is no number becomes NaN, which the schema refuses. */
function daysOf(text: string): number[] {
  return text
    .split(/[\s,;]+/u)
    .filter((part) => part !== '')
    .map(Number);
}

/** Days before an expiry, typed as a list: the text stays as it was typed. */
export function ReminderDaysInput({ value, onChange, ...props }: Props) {
  const [text, setText] = useState(() => value.join(', '));
  return (
    <TextInput
      label={m.standards_field_reminders()}
      description={m.standards_field_reminders_hint()}
      inputMode="text"
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        onChange(daysOf(event.currentTarget.value));
      }}
      {...props}
    />
  );
}
