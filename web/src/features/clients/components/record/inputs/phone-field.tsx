import { TextInput } from '@mantine/core';
import * as m from '@clientele/messages';
import { useTypedPhone } from '../../../../../forms/use-typed-phone.ts';
import { countryName } from '../../../../../format/names.ts';
import { useField } from './use-field.ts';

/** @param country where numbers without a country code belong (ISO 3166-1 alpha-2) */
export function PhoneField({ country }: { country: string }) {
  const { value, onChange, onBlur, notice, ...field } = useField('phone');
  const phone = useTypedPhone(String(value), country);
  return (
    <div>
      <TextInput
        {...field}
        type="tel"
        value={phone.text}
        onChange={(event) => onChange(phone.take(event.currentTarget.value))}
        onBlur={() => {
          phone.settle();
          onBlur();
        }}
        description={m.input_phone_help({ country: countryName(country) })}
        autoComplete="off"
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      {notice}
    </div>
  );
}
