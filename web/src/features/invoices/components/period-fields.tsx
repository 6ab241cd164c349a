import { Button, TextInput } from '@mantine/core';
import * as m from '@clientele/messages';
import { useFormContext } from 'react-hook-form';
import { SectionCard } from '../../../ui/section-card.tsx';
import type { ComposeForm } from '../compose-form.ts';
import { monthAround } from '../invoice-period.ts';
import classes from './composer.module.css';

/** The days that an invoice is about. */
export function PeriodFields({ today }: { today: string }) {
  const { register, setValue, formState } = useFormContext<ComposeForm>();
  function choose(months: number): void {
    const { from, to } = monthAround(today, months);
    setValue('periodFrom', from, { shouldValidate: true });
    setValue('periodTo', to, { shouldValidate: true });
  }
  return (
    <SectionCard title={m.invoice_sheet_period()}>
      <div className={classes['period']}>
        <TextInput
          {...register('periodFrom')}
          type="date"
          label={m.invoice_period_from()}
          error={formState.errors.periodFrom?.message}
          withAsterisk
          aria-required
        />
        <TextInput
          {...register('periodTo')}
          type="date"
          label={m.invoice_period_to()}
          error={formState.errors.periodTo?.message}
          withAsterisk
          aria-required
        />
        <div className={classes['presets']}>
          <Button variant="default" size="compact-md" onClick={() => choose(-1)}>
            {m.invoice_last_month()}
          </Button>
          <Button variant="default" size="compact-md" onClick={() => choose(0)}>
            {m.invoice_this_month()}
          </Button>
        </div>
      </div>
    </SectionCard>
  );
}
