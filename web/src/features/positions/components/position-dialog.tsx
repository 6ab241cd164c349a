import { Button, Textarea, TextInput } from '@mantine/core';
import { DEFAULT_RATE_LIMIT, type Position } from '@clientele/domain/position';
import * as m from '@clientele/messages';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { FormProvider, useFieldArray } from 'react-hook-form';
import { useDialogForm } from '../../../forms/use-dialog-form.ts';
import { useSession } from '../../../session/session.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { createPosition, newPositionId } from '../api/create-position.ts';
import { updatePosition } from '../api/update-position.ts';
import {
  blankDefaultRate,
  positionFormOf,
  positionFormSchema,
  readPositionForm,
  type PositionForm,
} from '../position-form.ts';
import { Overtaken } from './overtaken.tsx';
import { DefaultRateFields } from './default-rate-fields.tsx';
import classes from './position-form.module.css';

type Props = {
  onClose: () => void;
  /** as it was when the dialog opened; null adds one */
  position: Position | null;
  /** the same as it is now */
  live: Position | null;
};

/** Adds a position, or edits one, with its default rates. */
export function PositionDialog({ onClose, position, live }: Props) {
  const session = useSession();
  const { currency } = session.workspace;
  const [id] = useState(() => position?.id ?? newPositionId(session));
  const { form, problem, onSubmit, busy, draft } = useDialogForm<PositionForm>({
    draftOf: { subject: 'workspace', part: `position:${position?.id ?? 'new'}` },
    schema: positionFormSchema,
    values:
      position === null ? { name: '', description: '', rates: [blankDefaultRate(currency)] } : positionFormOf(position),
    shown: ['name', 'description'],
    async save(typed) {
      const { input } = readPositionForm(typed);
      if (position === null) await createPosition(session, id, { ...input, retired: false });
      else await updatePosition(session, live ?? position, input);
    },
    onSaved() {
      showDone({ message: position === null ? m.position_added() : m.position_saved() });
      onClose();
    },
    onClose,
  });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'rates' });
  const { errors } = form.formState;
  return (
    <FormDialog
      draft={draft}
      title={position === null ? m.position_add_title() : m.position_edit_title({ name: position.name })}
      size={560}
    >
      <FormProvider {...form}>
        <form className={classes['form']} onSubmit={onSubmit} noValidate>
          <TextInput
            {...form.register('name')}
            label={m.position_field_name()}
            error={errors.name?.message}
            autoComplete="off"
            withAsterisk
            aria-required
            data-autofocus
          />
          <Textarea
            {...form.register('description')}
            label={m.position_field_description()}
            error={errors.description?.message}
            autosize
            minRows={2}
            maxRows={6}
          />
          <div className={classes['rates']}>
            <h3>{m.position_defaults()}</h3>
            <p className={classes['help']}>{m.position_defaults_help()}</p>
            {fields.map((field, index) => (
              <DefaultRateFields key={field.id} index={index} onRemove={() => remove(index)} />
            ))}
            {fields.length < DEFAULT_RATE_LIMIT && (
              <Button
                variant="subtle"
                size="compact-sm"
                className={classes['add'] ?? ''}
                leftSection={<IconPlus size={14} stroke={1.75} />}
                onClick={() =>
                  append(blankDefaultRate(currency), { focusName: `rates.${fields.length}.terms.regular` })
                }
              >
                {m.position_default_add()}
              </Button>
            )}
          </div>
          {position !== null && live !== null && !busy && <Overtaken began={position} live={live} />}
          <FormActions
            problem={problem}
            draft={draft}
            submit={position === null ? m.position_add() : m.position_save()}
            busy={busy}
          />
        </form>
      </FormProvider>
    </FormDialog>
  );
}
