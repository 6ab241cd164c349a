import { Textarea } from '@mantine/core';
import { statusSchema, type Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { useDialogForm } from '../../../../forms/use-dialog-form.ts';
import { FormActions } from '../../../../ui/form-actions.tsx';
import { FormDialog } from '../../../../ui/form-dialog.tsx';
import { AttachedList } from './attached-list.tsx';
import classes from './leaving.module.css';

const schema = statusSchema.pick({ statusReason: true });

type Props = { client: Client; onClose: () => void; onConfirm: (reason: string) => void };

/** Shows what hangs on a client that becomes inactive, and asks why; the answer may stay empty. */
export function StatusReasonDialog({ client, onClose, onConfirm }: Props) {
  const { form, problem, onSubmit, busy, draft } = useDialogForm<{ statusReason: string }>({
    draftOf: { subject: client.id, part: 'status-reason' },
    schema,
    values: { statusReason: '' },
    shown: ['statusReason'],
    async save({ statusReason }) {
      onConfirm(statusReason);
    },
    onSaved() {},
    onClose,
  });

  return (
    <FormDialog draft={draft} title={m.status_reason_title({ name: client.displayName })} size={440}>
      <form onSubmit={onSubmit} noValidate>
        <p className={classes['text']}>{m.status_reason_text()}</p>
        <AttachedList client={client} title={m.status_reason_attached()} />
        <Textarea
          {...form.register('statusReason')}
          label={m.status_reason_label()}
          placeholder={m.status_reason_placeholder()}
          error={form.formState.errors.statusReason?.message}
          autosize
          minRows={2}
          maxRows={6}
          data-autofocus
        />
        <FormActions problem={problem} draft={draft} submit={m.status_reason_confirm()} busy={busy} />
      </form>
    </FormDialog>
  );
}
