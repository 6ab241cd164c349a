import { Textarea, TextInput } from '@mantine/core';
import * as m from '@clientele/messages';
import { useFormContext } from 'react-hook-form';
import type { RateForm } from '../rate-form.ts';
import classes from './rate-form.module.css';

/** From when to when a rate holds, and a note. A part of its own, so that the form knows its fields in the order in which they stand. */
export function PeriodFields({ onFirstDay }: { onFirstDay?: () => void }) {
  const { register, formState } = useFormContext<RateForm>();
  const { errors } = formState;
  return (
    <>
      <div className={classes['pair']}>
        <TextInput
          {...register('effectiveFrom', { onChange: () => onFirstDay?.() })}
          type="date"
          label={m.rate_field_first_day()}
          error={errors.effectiveFrom?.message}
          withAsterisk
          aria-required
        />
        <TextInput
          {...register('lastDay')}
          type="date"
          label={m.rate_field_last_day()}
          description={m.rate_last_day_help()}
          error={errors.lastDay?.message}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
      </div>
      <Textarea
        {...register('note')}
        label={m.rate_field_note()}
        error={errors.note?.message}
        autosize
        minRows={1}
        maxRows={4}
      />
    </>
  );
}
