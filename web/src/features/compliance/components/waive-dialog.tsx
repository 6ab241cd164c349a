import { Textarea, TextInput } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import { waiverInputSchema } from '@clientele/domain/compliance';
import * as m from '@clientele/messages';
import * as z from 'zod';
import { calendarDateLabel } from '../../../format/dates.ts';
import { useDialogForm } from '../../../forms/use-dialog-form.ts';
import { useSession } from '../../../session/session.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { waiveStandard } from '../api/waive-standard.ts';
import type { Standing } from '../use-standing.ts';
import classes from './dialogs.module.css';
import { refusalSentence } from './use-compliance-actions.ts';

/** Nested as the callable takes it, so that its problems find their fields. */
const schema = z.strictObject({ waiver: waiverInputSchema });

type Props = { client: Client; standing: Standing; onClose: () => void };

/** Lets the client off a standard through a day, for a reason. */
export function WaiveDialog({ client, standing: { standard, assignment }, onClose }: Props) {
  const { workspace } = useSession();
  const name = standard.code;
  const { form, problem, onSubmit, busy, draft } = useDialogForm({
    draftOf: { subject: client.id, part: `waiver:${assignment.id}` },
    schema,
    values: { waiver: { reason: '', until: '' } },
    shown: ['waiver.reason', 'waiver.until'],
    async save({ waiver }) {
      const { id: standardId, version } = assignment;
      await waiveStandard({ workspaceId: workspace.id, clientId: client.id, standardId, version, waiver });
      showDone({ message: m.compliance_waived_done({ name, day: calendarDateLabel(waiver.until) }) });
    },
    onSaved: onClose,
    onClose,
    explain: refusalSentence,
  });
  const errors = form.formState.errors.waiver;

  return (
    <FormDialog draft={draft} title={m.compliance_waive_title({ name })} size={440}>
      <form className={classes.form} onSubmit={onSubmit} noValidate>
        <p className={classes.text}>{m.compliance_waive_text()}</p>
        <TextInput
          type="date"
          label={m.compliance_waive_until()}
          error={errors?.until?.message}
          data-autofocus
          {...form.register('waiver.until')}
        />
        <Textarea
          label={m.compliance_waive_reason()}
          autosize
          minRows={2}
          maxRows={6}
          error={errors?.reason?.message}
          {...form.register('waiver.reason')}
        />
        <FormActions problem={problem} draft={draft} submit={m.compliance_waive_submit()} busy={busy} />
      </form>
    </FormDialog>
  );
}
