import { Checkbox } from '@mantine/core';
import * as m from '@clientele/messages';
import { useFormContext } from 'react-hook-form';
import { addressKindLabel } from '../../../../../format/choices.ts';
import { useRecord } from '../record-context.ts';
import type { AddressValues } from './address-values.ts';

/** Whether the address is the default of its kind; the first of a kind always is. */
export function DefaultAddressField({ id }: { id: string }) {
  const { client } = useRecord();
  const form = useFormContext<AddressValues>();
  const kind = form.watch('kind');
  const current = client.defaultAddresses[kind];
  const settled =
    current === undefined ? m.address_first_default() : current === id ? m.address_is_default() : undefined;
  const label = m.address_make_default({ kind: addressKindLabel(kind).toLocaleLowerCase() });
  return (
    <Checkbox
      label={label}
      checked={settled !== undefined || form.watch('asDefault')}
      onChange={(event) => form.setValue('asDefault', event.currentTarget.checked)}
      disabled={settled !== undefined}
      description={settled}
    />
  );
}
