import { TextInput } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import { assignmentInputSchema } from '@clientele/domain/compliance';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { useDialogForm } from '../../../forms/use-dialog-form.ts';
import { useSession } from '../../../session/session.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { changeAssignment } from '../api/change-assignment.ts';
import type { Standing } from '../use-standing.ts';
import classes from './dialogs.module.css';
import { OwnerSelect } from './owner-select.tsx';
import { refusalSentence } from './use-compliance-actions.ts';

type Props = { client: Client; standing: Standing; onClose: () => void };

/** Who sees to a standard, and from when on it is required. */
export function EditDialog({ client, standing, onClose }: Props) {
  const { workspace } = useSession();
  // As the person saw it: what somebody else changes meanwhile is a conflict.
  const [{ id, version, ownerUid, requiredFrom }] = useState(standing.assignment);
  const { form, problem, onSubmit, busy, draft } = useDialogForm({
    draftOf: { subject: client.id, part: `assignment:${id}` },
    schema: assignmentInputSchema,
    values: { ownerUid, requiredFrom },
    shown: ['ownerUid', 'requiredFrom'],
    async save(input) {
      await changeAssignment({ workspaceId: workspace.id, clientId: client.id, standardId: id, version, ...input });
    },
    onSaved: onClose,
    onClose,
    explain: refusalSentence,
  });
  const { errors } = form.formState;

  return (
    <FormDialog draft={draft} title={m.compliance_edit_title({ name: standing.standard.code })}>
      <form className={classes.form} onSubmit={onSubmit} noValidate>
        <Controller
          control={form.control}
          name="ownerUid"
          render={({ field }) => (
            <OwnerSelect
              client={client}
              label={m.compliance_edit_owner()}
              error={errors.ownerUid?.message}
              {...field}
            />
          )}
        />
        <TextInput
          type="date"
          label={m.compliance_assign_from()}
          error={errors.requiredFrom?.message}
          {...form.register('requiredFrom')}
        />
        <FormActions problem={problem} draft={draft} submit={m.compliance_save()} busy={busy} />
      </form>
    </FormDialog>
  );
}
