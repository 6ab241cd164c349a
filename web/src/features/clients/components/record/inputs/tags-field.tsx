import { TagsInput } from '@mantine/core';
import { TAG_LIMIT } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { useFormContext } from 'react-hook-form';
import { useField } from './use-field.ts';

/** Words that a client is found by. */
export function TagsField() {
  const { value, onChange, notice, error, ...field } = useField('tags');
  const { formState } = useFormContext();
  const tags = value as string[];
  const first = Object.values((formState.errors['tags'] ?? {}) as Record<string, { message?: string }>)[0];
  return (
    <div>
      <TagsInput
        {...field}
        value={tags}
        onChange={onChange}
        maxTags={TAG_LIMIT}
        error={error ?? first?.message}
        description={m.input_tags_help({ limit: TAG_LIMIT })}
        placeholder={tags.length === 0 ? m.input_tags_placeholder() : ''}
        clearable={false}
        acceptValueOnBlur
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      {notice}
    </div>
  );
}
