import { TextInput } from '@mantine/core';
import * as m from '@clientele/messages';
import { useRef, useState } from 'react';
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
  const [typed, setTyped] = useState<string | null>(null);
  const emitted = useRef(stored);
  // Somebody else's number, or a discarded one, replaces what was typed.
  const text = typed !== null && emitted.current === stored ? typed : phoneLabel(stored);

  function take(next: string): void {
    emitted.current = parsePhone(next, country);
    setTyped(next);
    onChange(emitted.current);
  }

  return (
    <div>
      <TextInput
        {...field}
        type="tel"
        value={text}
        onChange={(event) => take(event.currentTarget.value)}
        onBlur={() => {
          setTyped(null);
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
