import { ActionIcon, Button, TextInput } from '@mantine/core';
import { FREE_LINE_LIMIT } from '@clientele/domain/invoice';
import * as m from '@clientele/messages';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { SectionCard } from '../../../ui/section-card.tsx';
import { BLANK_LINE, type ComposeForm } from '../compose-form.ts';
import classes from './composer.module.css';

/** Lines that somebody writes: expenses, a fixed price, something that is taken off. */
export function FreeLines({ currency }: { currency: string }) {
  const { control } = useFormContext<ComposeForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'lines' });
  return (
    <SectionCard title={m.invoice_lines()}>
      {fields.length === 0 && <p className={classes['dimmed']}>{m.invoice_lines_none()}</p>}
      <ul className={classes['lines']}>
        {fields.map(({ id }, index) => (
          <Line key={id} index={index} currency={currency} onRemove={() => remove(index)} />
        ))}
      </ul>
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
        disabled={fields.length >= FREE_LINE_LIMIT}
        onClick={() => append(BLANK_LINE)}
      >
        {m.invoice_line_add()}
      </Button>
    </SectionCard>
  );
}

function Line({ index, currency, onRemove }: { index: number; currency: string; onRemove: () => void }) {
  const { register, formState } = useFormContext<ComposeForm>();
  const errors = formState.errors.lines?.[index];
  return (
    <li className={classes['line']}>
      <TextInput
        {...register(`lines.${index}.text`)}
        label={m.invoice_sheet_description()}
        error={errors?.text?.message}
        maxLength={200}
        className={classes['lineText'] ?? ''}
      />
      <TextInput
        {...register(`lines.${index}.quantity`)}
        label={m.invoice_line_quantity()}
        error={errors?.quantity?.message}
        inputMode="decimal"
        placeholder="1"
      />
      <TextInput
        {...register(`lines.${index}.amount`)}
        label={m.invoice_line_amount({ currency })}
        error={errors?.amount?.message}
        inputMode="text"
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        aria-label={m.invoice_line_remove({ number: index + 1 })}
        className={classes['lineRemove'] ?? ''}
        onClick={onRemove}
      >
        <IconTrash size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </li>
  );
}
