import * as m from '@clientele/messages';
import { useController } from 'react-hook-form';
import { TaxIdRows } from '../../../../../forms/tax-id-rows.tsx';

/** The tax ids of the form around it, under the name that they have everywhere. */
export function TaxIdsField() {
  const { field, fieldState } = useController<{ taxIds: string[] }, 'taxIds'>({ name: 'taxIds' });
  const { error } = fieldState;
  return (
    <TaxIdRows
      label={m.field_tax_ids()}
      rows={field.value}
      onChange={field.onChange}
      problems={error ?? {}}
      error={error?.message ?? error?.root?.message}
      focusRef={field.ref}
    />
  );
}
