import { TextInput } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
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
  /** why the value stays as it is */
  locked?: string | undefined;
};

/** One line of text. */
export function TextField({
  name,
  type = 'text',
  required = false,
  placeholder,
  help,
  shape,
  inputMode,
  locked,
}: Props) {
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
        description={locked ?? help}
        readOnly={locked !== undefined}
        rightSection={locked !== undefined && <IconLock size={16} stroke={1.75} aria-hidden />}
        inputMode={inputMode}
        autoComplete="off"
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      {notice}
    </div>
  );
}
