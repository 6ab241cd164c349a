import { TextInput } from '@mantine/core';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { countryName } from '../../../../../format/names.ts';
import { parsePhone, phoneLabel, usePhones } from '../../../../../format/phone.ts';
import { useField } from './use-field.ts';

/**
 * A phone number as people write it; kept in E.164.
 * @param country where numbers without a country code belong (ISO 3166-1 alpha-2)
 */
export function PhoneField({ country }: { country: string }) {
  const { value, onChange, onBlur, notice, ...field } = useField('phone');
  usePhones();
  const stored = String(value);
  const [typing, setTyping] = useState<{ text: string; number: string } | null>(null);
  // Somebody else's number, or a discarded one, replaces what was typed.
  const text = typing?.number === stored ? typing.text : phoneLabel(stored);

  function take(next: string): void {
    const number = parsePhone(next, country);
    setTyping({ text: next, number });
    onChange(number);
  }

  return (
    <div>
      <TextInput
        {...field}
        type="tel"
        value={text}
        onChange={(event) => take(event.currentTarget.value)}
        onBlur={() => {
          setTyping(null);
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
