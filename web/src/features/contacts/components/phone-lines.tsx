import { TextInput } from '@mantine/core';
import * as m from '@clientele/messages';
import { useTypedPhone } from '../../../forms/use-typed-phone.ts';
import { countryName } from '../../../format/names.ts';
import { ChannelLines, type LineProps } from './channel-lines.tsx';
import classes from './channel-lines.module.css';

/** The phone numbers of the form. `country` is where numbers without a country code belong (ISO 3166-1 alpha-2). */
export function PhoneLines({ country }: { country: string }) {
  return (
    <div>
      <ChannelLines
        name="phones"
        legend={m.contact_field_phones()}
        lineLabel={m.contact_phone_line}
        removeLabel={m.contact_phone_remove}
        addLabel={m.contact_phone_add()}
        renderLine={(line) => <PhoneLine {...line} country={country} />}
      />
      <p className={classes['hint']}>{m.input_phone_help({ country: countryName(country) })}</p>
    </div>
  );
}

function PhoneLine({ label, value, onChange, error, country }: LineProps & { country: string }) {
  const phone = useTypedPhone(value, country);
  return (
    <TextInput
      aria-label={label}
      type="tel"
      autoComplete="off"
      value={phone.text}
      onChange={(event) => onChange(phone.take(event.currentTarget.value))}
      onBlur={phone.settle}
      error={error}
    />
  );
}
