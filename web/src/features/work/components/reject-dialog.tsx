import { Textarea } from '@mantine/core';
import { line } from '@clientele/domain/text';
import type { WorkItem } from '@clientele/domain/work-item';
import * as m from '@clientele/messages';
import * as z from 'zod';
import { useDialogForm } from '../../../forms/use-dialog-form.ts';
import { FormActions } from '../../../ui/form-actions.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import classes from './work.module.css';

const schema = z.object({ reason: line(500, 1) });

type Props = { title: string; items: readonly WorkItem[]; onClose: () => void; onReject: (reason: string) => void };

/** Asks why work is rejected: its person reads it, corrects the work and submits it again. */
export function RejectDialog({ title, items, onClose, onReject }: Props) {
  const { form, problem, onSubmit, busy, draft } = useDialogForm<{ reason: string }>({
    draftOf: { subject: 'workspace', part: `work-rejection:${items.map(({ id }) => id).join()}` },
    schema,
    values: { reason: '' },
    shown: ['reason'],
    async save({ reason }) {
      onReject(reason);
    },
    onSaved() {},
    onClose,
  });
  return (
    <FormDialog draft={draft} title={title} size={440}>
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
        <FormActions problem={problem} draft={draft} submit={m.work_reject()} busy={busy} danger />
      </form>
    </FormDialog>
  );
}
