import { NumberInput } from '@mantine/core';
import * as m from '@clientele/messages';
import { useField } from './use-field.ts';

/** Payment terms in days; blank takes those of the workspace. */
export function DaysField({ placeholder }: { placeholder: string }) {
  const { value, onChange, notice, ...field } = useField('paymentTermsDays');
  return (
    <div>
      <NumberInput
        {...field}
        value={typeof value === 'number' ? value : ''}
        onChange={(next) => onChange(next === '' ? null : Number(next))}
        allowDecimal={false}
        allowNegative={false}
        clampBehavior="none"
        hideControls
        description={m.input_days_help()}
        placeholder={placeholder}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      {notice}
    </div>
  );
}
