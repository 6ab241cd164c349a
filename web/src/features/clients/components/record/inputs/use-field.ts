import type { Address } from '@clientele/domain/address';
import { createElement, type ReactNode } from 'react';
import { useController } from 'react-hook-form';
import { ADDRESS_FIELDS } from '../../../../../format/address-fields.ts';
import { CLIENT_FIELDS, type ClientFieldKey } from '../../../../../format/client-fields.ts';
import { useRecord } from '../record-context.ts';
import { FieldNotice } from '../section/field-notice.tsx';

export type FieldName = ClientFieldKey | keyof Address;

/** No name is in both: a form is about a client or about an address. */
const ROWS = { ...CLIENT_FIELDS, ...ADDRESS_FIELDS };

type Focusable = { focus?: () => void };

type Field = {
  label: string;
  value: unknown;
  onChange: (value: unknown) => void;
  onBlur: () => void;
  ref: (element: Focusable | null) => void;
  name: string;
  error: string | undefined;
  /** to be shown beneath the input: what somebody else made of the same field */
  notice: ReactNode;
};

/** Connects an input with the section's form, under the name and words of its field. */
export function useField(name: FieldName): Field {
  const { reading } = useRecord();
  const { field, fieldState } = useController({ name });
  const row = ROWS[name];
  return {
    label: row.label(),
    value: field.value as unknown,
    onChange: field.onChange,
    onBlur: field.onBlur,
    ref: field.ref,
    name,
    error: fieldState.error?.message ?? fieldState.error?.root?.message,
    notice: createElement(FieldNotice, { name, read: (value: unknown) => row.read(value, reading) }),
  };
}
