import { Autocomplete } from '@mantine/core';
import * as m from '@clientele/messages';
import { LIST_BOX } from '../../../../../forms/list-box.ts';
import { useField, type FieldName } from './use-field.ts';

/** One line of text with suggestions from the workspace; anything else may be typed as well. */
export function SuggestionField({ name, suggestions }: { name: FieldName; suggestions: readonly string[] }) {
  const { value, onChange, notice, ...field } = useField(name);
  return (
    <div>
      <Autocomplete
        {...field}
        data={[...new Set(suggestions)]}
        value={String(value)}
        onChange={onChange}
        placeholder={m.input_industry_placeholder()}
        maxDropdownHeight={240}
        openOnFocus={false}
        comboboxProps={LIST_BOX}
      />
      {notice}
    </div>
  );
}
