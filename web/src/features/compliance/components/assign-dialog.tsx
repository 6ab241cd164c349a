import { Button, Checkbox, TextInput } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import type { ComplianceStandard } from '@clientele/domain/compliance-standard';
import { assignStandardsInputSchema } from '@clientele/domain/compliance-calls';
import * as m from '@clientele/messages';
import { Controller } from 'react-hook-form';
import { complianceCategoryLabel, complianceConsequenceLabel } from '../../../format/compliance-choices.ts';
import { useDialogForm } from '../../../forms/use-dialog-form.ts';
import { useSession } from '../../../session/session.tsx';
import { DialogActions } from '../../../ui/dialog-actions.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { assignStandards } from '../api/assign-standards.ts';
import { useClientToday, type Standing } from '../use-standing.ts';
import classes from './dialogs.module.css';
import { OwnerSelect } from './owner-select.tsx';
import { refusalSentence } from './use-compliance-actions.ts';

const schema = assignStandardsInputSchema.pick({ standardIds: true, ownerUid: true, requiredFrom: true });

type Props = {
  client: Client;
  standings: readonly Standing[];
  standards: readonly ComplianceStandard[];
  onClose: () => void;
};

/** Assigns standards of the catalogue, several at once. */
export function AssignDialog({ client, standings, standards, onClose }: Props) {
  const { workspace } = useSession();
  const today = useClientToday(client);
  const { form, problem, onSubmit, busy, draft } = useDialogForm({
    draftOf: { subject: client.id, part: 'assignment:new' },
    schema,
    values: { standardIds: [], ownerUid: '', requiredFrom: today },
    shown: ['standardIds', 'ownerUid', 'requiredFrom'],
    async save(input) {
      const { assigned } = await assignStandards({ workspaceId: workspace.id, clientId: client.id, ...input });
      showDone({ message: m.compliance_assigned_done({ count: assigned }) });
    },
    onSaved: onClose,
    onClose,
    explain: refusalSentence,
  });
  const { errors } = form.formState;
  const assigned = new Set(standings.map(({ assignment }) => assignment.id));
  const offered = standards.filter(({ id, retired }) => !retired && !assigned.has(id));

  return (
    <FormDialog draft={draft} title={m.compliance_assign_title()} size={520}>
      {offered.length === 0 ? (
        <>
          <p>{standards.length === 0 ? m.compliance_assign_no_catalogue() : m.compliance_assign_none_left()}</p>
          <DialogActions>
            <Button variant="default" onClick={onClose} data-autofocus>
              {m.compliance_assign_close()}
            </Button>
          </DialogActions>
        </>
      ) : (
        <form className={classes.form} onSubmit={onSubmit} noValidate>
          <Controller
            control={form.control}
            name="standardIds"
            render={({ field: { ref: _ref, ...field } }) => (
              <Checkbox.Group
                label={m.compliance_assign_choose()}
                error={
                  errors.standardIds &&
                  (field.value.length === 0 ? m.compliance_assign_nothing() : firstMessage(errors.standardIds))
                }
                {...field}
              >
                <div className={classes.choices}>
                  {offered.map((standard, index) => (
                    <Checkbox
                      key={standard.id}
                      value={standard.id}
                      label={m.compliance_standard_name(standard)}
                      description={`${complianceCategoryLabel(standard.category)} · ${complianceConsequenceLabel(standard.consequence)}`}
                      data-autofocus={index === 0 || undefined}
                    />
                  ))}
                </div>
              </Checkbox.Group>
            )}
          />
          <div className={classes.pair}>
            <Controller
              control={form.control}
              name="ownerUid"
              render={({ field }) => (
                <OwnerSelect
                  client={client}
                  label={m.compliance_assign_owner()}
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
          </div>
          <FormActions problem={problem} draft={draft} submit={m.compliance_assign_submit()} busy={busy} />
        </form>
      )}
    </FormDialog>
  );
}

type ListError = { message?: string | undefined } & { [index: number]: { message?: string } | undefined };

/** What is wrong with a list: of the list itself, or of its first bad entry. */
function firstMessage(error: ListError): string | undefined {
  return error.message ?? Object.values(error).find((each) => typeof each === 'object')?.message;
}
