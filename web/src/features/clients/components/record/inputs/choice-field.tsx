import * as m from '@clientele/messages';
import { useField, type FieldName } from './use-field.ts';
import type { Choice } from '../../../../../forms/choices.ts';
import { ListSelect } from '../../../../../forms/list-select.tsx';

type Props = {
  name: FieldName;
  choices: readonly Choice[];
  /** long lists are searched by typing */
  searchable?: boolean;
  placeholder?: string;
  required?: boolean;
  /** what else a choice changes in the form */
  onChosen?: (value: string) => void;
};

/** One of a list, or blank. */
export function ChoiceField({ name, choices, searchable = false, placeholder, required = false, onChosen }: Props) {
  const { value, onChange, notice, ...field } = useField(name);
  const known = value === '' || choices.some((choice) => choice.value === value);
  // A value that the list does not know, from an import or another version, stays as it is until it is changed.
  const data = known ? choices : [{ value: String(value), label: String(value) }, ...choices];
  return (
    <div>
      <ListSelect
        {...field}
        data={[...data]}
        value={value === '' ? null : String(value)}
        onChange={(chosen) => {
          onChange(chosen ?? '');
          onChosen?.(chosen ?? '');
        }}
        searchable={searchable}
        // What is typed next is a search, not an addition to the chosen name.
        onFocus={(event) => searchable && event.currentTarget.select()}
        clearable={!required}
        withAsterisk={required}
        aria-required={required}
        clearButtonProps={{ 'aria-label': m.input_clear() }}
        placeholder={placeholder ?? m.edit_optional_blank()}
      />
      {notice}
    </div>
  );
}
