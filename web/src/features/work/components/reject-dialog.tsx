import { Textarea } from '@mantine/core';
import * as m from '@clientele/messages';
import { line } from '@clientele/domain/text';
import * as z from 'zod';
import { useDialogForm } from '../../../forms/use-dialog-form.ts';
import { FormActions } from '../../../ui/form-actions.tsx';
import { ResponsiveDialog } from '../../../ui/responsive-dialog.tsx';
import classes from './work.module.css';

const schema = z.object({ reason: line(500, 1) });

type Props = { title: string; onClose: () => void; onReject: (reason: string) => void };

/** Asks why work is rejected: its person reads it, corrects the work and submits it again. */
export function RejectDialog({ title, onClose, onReject }: Props) {
  const { form, problem, onSubmit, busy } = useDialogForm<{ reason: string }>({
    schema,
    values: { reason: '' },
    shown: ['reason'],
    async save({ reason }) {
      onReject(reason);
    },
    onSaved() {},
  });
  return (
    <ResponsiveDialog opened onClose={onClose} title={title} size={440}>
      <form className={classes['form']} onSubmit={onSubmit} noValidate>
        <Textarea
          {...form.register('reason')}
          label={m.work_field_rejection()}
          description={m.work_reject_help()}
          error={form.formState.errors.reason?.message}
          withAsterisk
          aria-required
          autosize
          minRows={2}
          maxRows={6}
          data-autofocus
        />
        <FormActions problem={problem} onCancel={onClose} submit={m.work_reject()} busy={busy} danger />
      </form>
    </ResponsiveDialog>
  );
}
