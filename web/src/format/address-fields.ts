import { ADDRESS_KINDS, type Address } from '@clientele/domain/address';
import * as m from '@clientele/messages';
import { addressKindLabel } from './choices.ts';
import type { FieldRow } from './client-fields.ts';
import { countryName } from './names.ts';
import { subdivisionName } from './subdivisions.ts';
import { choiceAs, textAs, textValue } from './values.ts';

/** Every part of an address, once: what it is called and how its value reads. */
export const ADDRESS_FIELDS: Readonly<Record<keyof Address, Pick<FieldRow, 'label' | 'read'>>> = {
  kind: { label: m.address_field_kind, read: choiceAs(ADDRESS_KINDS, addressKindLabel) },
  label: { label: m.address_field_label, read: textValue },
  line1: { label: m.address_field_line1, read: textValue },
  line2: { label: m.address_field_line2, read: textValue },
  line3: { label: m.address_field_line3, read: textValue },
  city: { label: m.address_field_city, read: textValue },
  county: { label: m.address_field_county, read: textValue },
  subdivision: { label: m.address_field_subdivision, read: textAs(subdivisionName) },
  postalCode: { label: m.address_field_postal_code, read: textValue },
  country: { label: m.address_field_country, read: textAs(countryName) },
};
