import { Textarea } from '@mantine/core';
import { useField, type FieldName } from './use-field.ts';

/** Several lines of text. */
export function LongTextField({ name }: { name: FieldName }) {
  const { value, onChange, notice, ...field } = useField(name);
  return (
    <div>
      <Textarea
        {...field}
        value={String(value)}
        onChange={(event) => onChange(event.currentTarget.value)}
        autosize
        minRows={3}
        maxRows={16}
      />
      {notice}
    </div>
  );
}
