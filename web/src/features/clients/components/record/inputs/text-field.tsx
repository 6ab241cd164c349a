import { TextInput } from '@mantine/core';
import type { HTMLInputTypeAttribute } from 'react';
import { useField, type FieldName } from './use-field.ts';

type Props = {
  name: FieldName;
  type?: HTMLInputTypeAttribute;
  required?: boolean;
  placeholder?: string;
  help?: string;
  /** turns what is typed into what is kept, like capital letters */
  shape?: (typed: string) => string;
  inputMode?: 'numeric' | 'url' | 'email' | 'tel';
};

/** One line of text. */
export function TextField({ name, type = 'text', required = false, placeholder, help, shape, inputMode }: Props) {
  const { value, onChange, notice, ...field } = useField(name);
  return (
    <div>
      <TextInput
        {...field}
        type={type}
        value={String(value)}
        onChange={(event) => onChange(shape ? shape(event.currentTarget.value) : event.currentTarget.value)}
        withAsterisk={required}
        aria-required={required}
        placeholder={placeholder}
        description={help}
        inputMode={inputMode}
        autoComplete="off"
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      {notice}
    </div>
  );
}
