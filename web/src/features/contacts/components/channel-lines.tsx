import { Button, CloseButton, Input } from '@mantine/core';
import { CHANNEL_LIMIT } from '@clientele/domain/contact';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, type ReactElement } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import classes from './channel-lines.module.css';
import { isBlankLine, type ContactForm } from './contact-form.ts';

export type LineProps = { label: string; value: string; onChange: (value: string) => void; error: string | undefined };

type Props = {
  name: 'emails' | 'phones';
  legend: string;
  lineLabel: (place: { number: number }) => string;
  removeLabel: (place: { number: number }) => string;
  addLabel: string;
  /** draws the input of one line */
  renderLine: (props: LineProps) => ReactElement;
};

/** Several values of one kind, one line each; a blank line is not kept. Each line shows its own problem. */
export function ChannelLines({ name, legend, lineLabel, removeLabel, addLabel, renderLine }: Props) {
  const { formState } = useFormContext<ContactForm>();
  const { field } = useController<ContactForm, 'emails' | 'phones'>({ name });
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const { ref } = field;
  const lines = field.value.length === 0 ? [''] : field.value;
  const errors = (formState.errors[name] ?? {}) as { message?: string } & Record<number, { message?: string }>;

  useEffect(() => {
    // The form asks for the focus when it finds a problem: it goes to the line that has it.
    ref({
      focus() {
        const inputs = [...(fieldset.current?.querySelectorAll('input') ?? [])];
        (inputs.find((input) => input.getAttribute('aria-invalid') === 'true') ?? inputs[0])?.focus();
      },
    });
  }, [ref]);

  function add(): void {
    field.onChange([...lines, '']);
    // The new line is drawn first.
    requestAnimationFrame(() => [...(fieldset.current?.querySelectorAll('input') ?? [])].at(-1)?.focus());
  }

  return (
    <fieldset ref={fieldset} className={classes['field']}>
      <Input.Label component="legend">{legend}</Input.Label>
      {lines.map((value, at) => (
        // Lines have no identity of their own: they are told apart by their place.
        <div key={at} className={classes['line']}>
          {renderLine({
            label: lineLabel({ number: at + 1 }),
            value,
            onChange: (next) => field.onChange(lines.map((each, index) => (index === at ? next : each))),
            error: errors[at]?.message,
          })}
          {(lines.length > 1 || value !== '') && (
            <CloseButton
              size={36}
              iconSize={16}
              aria-label={removeLabel({ number: at + 1 })}
              onClick={() => field.onChange(lines.filter((_, index) => index !== at))}
            />
          )}
        </div>
      ))}
      {errors.message !== undefined && <Input.Error>{errors.message}</Input.Error>}
      {lines.length < CHANNEL_LIMIT && !isBlankLine(lines.at(-1) ?? '') && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes['add'] ?? ''}
          leftSection={<IconPlus size={14} stroke={1.75} />}
          onClick={add}
        >
          {addLabel}
        </Button>
      )}
    </fieldset>
  );
}
