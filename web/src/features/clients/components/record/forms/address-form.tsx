import * as m from '@clientele/messages';
import { useFormContext } from 'react-hook-form';
import { writesPostalCodeFirst } from '../../../../../format/addresses.ts';
import { addressValuesSchema, type AddressValues } from '../addresses/address-values.ts';
import { DefaultAddressField } from '../addresses/default-address-field.tsx';
import { ChoiceField } from '../inputs/choice-field.tsx';
import { addressKindChoices, countryChoices, subdivisionChoices } from '../../../../../forms/choices.ts';
import { TextField } from '../inputs/text-field.tsx';
import type { SectionFormProps } from '../section/editing.ts';
import { SectionForm } from '../section/section-form.tsx';
import { WholeRow } from './whole-row.tsx';

export function AddressForm({ id, ...props }: SectionFormProps<AddressValues> & { id: string }) {
  return (
    <SectionForm {...props} schema={addressValuesSchema}>
      <AddressFields />
      <WholeRow>
        <DefaultAddressField id={id} />
      </WholeRow>
    </SectionForm>
  );
}

/** Country first: it decides the order and the kind of what follows. */
function AddressFields() {
  const form = useFormContext<AddressValues>();
  const country = form.watch('country');
  const postalCode = <TextField name="postalCode" />;
  return (
    <>
      <ChoiceField name="kind" choices={addressKindChoices()} required />
      <TextField name="label" placeholder={m.address_label_placeholder()} />
      <WholeRow>
        <ChoiceField
          name="country"
          choices={countryChoices()}
          searchable
          required
          onChosen={(chosen) => {
            if (!form.getValues('subdivision').startsWith(`${chosen}-`)) form.setValue('subdivision', '');
          }}
        />
      </WholeRow>
      <WholeRow>
        <TextField name="line1" required />
      </WholeRow>
      <TextField name="line2" />
      <TextField name="line3" />
      {writesPostalCodeFirst(country) && postalCode}
      <TextField name="city" />
      <SubdivisionField country={country} />
      {!writesPostalCodeFirst(country) && postalCode}
      <TextField name="county" />
    </>
  );
}

function SubdivisionField({ country }: { country: string }) {
  const choices = subdivisionChoices(country);
  if (choices) return <ChoiceField name="subdivision" choices={choices} searchable />;
  return (
    <TextField
      name="subdivision"
      help={m.address_subdivision_help({ example: `${country === '' ? 'DE' : country}-XX` })}
      shape={(typed) => typed.toUpperCase()}
    />
  );
}
