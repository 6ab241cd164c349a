import { CloseButton, NativeSelect } from '@mantine/core';
import { RATE_UNITS } from '@clientele/domain/service-rate-terms';
import * as m from '@clientele/messages';
import { Controller, useFormContext } from 'react-hook-form';
import { CURRENCIES } from '../../../format/codes.ts';
import { currencyName } from '../../../format/names.ts';
import { rateUnitChoice } from '../../../format/rate-names.ts';
import { TermsFields } from '../../../forms/terms-fields.tsx';
import type { PositionForm } from '../position-form.ts';
import classes from './position-form.module.css';
import { ListSelect } from '../../../forms/list-select.tsx';

/** One default rate of the form: for which unit and currency, and what work costs. */
export function DefaultRateFields({ index, onRemove }: { index: number; onRemove: () => void }) {
  const form = useFormContext<PositionForm>();
  const currency = form.watch(`rates.${index}.currency`);
  const duplicate = form.formState.errors.rates?.[index]?.currency !== undefined;
  const number = index + 1;
  return (
    <fieldset className={classes['rate']} aria-label={m.position_default_number({ number })}>
      <div className={classes['rateHead']}>
        <NativeSelect
          {...form.register(`rates.${index}.unit`)}
          label={m.rate_field_unit()}
          data={RATE_UNITS.map((unit) => ({ value: unit, label: rateUnitChoice(unit) }))}
        />
        <Controller
          control={form.control}
          name={`rates.${index}.currency`}
          render={({ field }) => (
            <ListSelect
              {...field}
              onChange={(chosen) => field.onChange(chosen ?? field.value)}
              label={m.position_field_currency()}
              data={CURRENCIES.map((code) => ({ value: code, label: currencyName(code) }))}
              error={duplicate ? m.position_default_twice() : undefined}
              maxDropdownHeight={240}
            />
          )}
        />
        <CloseButton
          size={36}
          iconSize={16}
          className={classes['remove'] ?? ''}
          aria-label={m.position_default_remove({ number })}
          onClick={onRemove}
        />
      </div>
      <TermsFields currency={currency} name={`rates.${index}.terms`} />
    </fieldset>
  );
}
