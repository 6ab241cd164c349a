import { Textarea } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import { rejectionSchema } from '@clientele/domain/compliance';
import * as m from '@clientele/messages';
import * as z from 'zod';
import { useDialogForm } from '../../../forms/use-dialog-form.ts';
import { useSession } from '../../../session/session.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { reviewEvidence } from '../api/review-evidence.ts';
import type { Standing } from '../use-standing.ts';
import classes from './dialogs.module.css';
import { refusalSentence } from './use-compliance-actions.ts';

/** Nested as the callable takes it, so that its problems find their fields. */
const schema = z.strictObject({ review: rejectionSchema });

type Props = { client: Client; standing: Standing; evidenceId: string; onClose: () => void };

/** Says why evidence does not do. */
export function RejectDialog({ client, standing: { standard, assignment }, evidenceId, onClose }: Props) {
  const { workspace } = useSession();
  const { form, problem, onSubmit, busy, draft } = useDialogForm({
    draftOf: { subject: client.id, part: `evidence-rejection:${evidenceId}` },
    schema,
    values: { review: { status: 'rejected' as const, reason: '' } },
    shown: ['review.reason'],
    async save({ review }) {
      const { id: standardId, version } = assignment;
      await reviewEvidence({ workspaceId: workspace.id, clientId: client.id, standardId, version, evidenceId, review });
    },
    onSaved() {
      showDone({ message: m.compliance_rejected_done({ name: standard.code }) });
      onClose();
    },
    onClose,
    explain: refusalSentence,
  });

  return (
    <FormDialog draft={draft} title={m.compliance_reject_title({ name: standard.code })} size={440}>
      <form className={classes.form} onSubmit={onSubmit} noValidate>
        <Textarea
          label={m.compliance_reject_reason()}
          placeholder={m.compliance_reject_placeholder()}
          autosize
          minRows={2}
          maxRows={6}
          data-autofocus
          error={form.formState.errors.review?.reason?.message}
          {...form.register('review.reason')}
        />
        <FormActions problem={problem} draft={draft} submit={m.compliance_reject()} busy={busy} danger />
      </form>
    </FormDialog>
  );
}
