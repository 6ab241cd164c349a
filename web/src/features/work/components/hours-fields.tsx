import { TextInput } from '@mantine/core';
import * as m from '@clientele/messages';
import type { UseFormReturn } from 'react-hook-form';
import type { WorkForm } from '../work-form.ts';
import classes from './work.module.css';

const KINDS = [
  { name: 'regular', label: m.work_field_hours },
  { name: 'overtime', label: m.work_field_overtime },
  { name: 'doubleTime', label: m.work_field_double_time },
] as const;

/** Hours of each kind, typed as "7.5" or "7:30". */
export function HoursFields({ form }: { form: UseFormReturn<WorkForm, unknown, WorkForm> }) {
  const { errors } = form.formState;
  return (
    <div className={classes['hoursFields']}>
      {KINDS.map(({ name, label }) => (
        <TextInput
          key={name}
          {...form.register(name)}
          label={label()}
          error={errors[name]?.message}
          inputMode="decimal"
          autoComplete="off"
        />
      ))}
    </div>
  );
}
