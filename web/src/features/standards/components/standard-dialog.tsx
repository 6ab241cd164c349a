import { NativeSelect, Switch, Textarea, TextInput } from '@mantine/core';
import {
  BLANK_STANDARD,
  COMPLIANCE_CATEGORIES,
  COMPLIANCE_CONSEQUENCES,
  STANDARD_INPUT_KEYS,
  standardInputSchema,
  type ComplianceStandard,
  type StandardInput,
} from '@clientele/domain/compliance-standard';
import * as m from '@clientele/messages';
import { Controller } from 'react-hook-form';
import { failureOf } from '../../../firebase/failure.ts';
import { complianceCategoryLabel, complianceConsequenceText } from '../../../format/compliance-choices.ts';
import { useDialogForm } from '../../../forms/use-dialog-form.ts';
import { useSession } from '../../../session/session.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { createStandard } from '../api/create-standard.ts';
import { updateStandard } from '../api/update-standard.ts';
import { ReminderDaysInput } from './reminder-days-input.tsx';
import classes from './standard-dialog.module.css';

type Props = { standard: ComplianceStandard | undefined; onClose: () => void };

function inputOf(standard: ComplianceStandard): StandardInput {
  return Object.fromEntries(STANDARD_INPUT_KEYS.map((key) => [key, standard[key]])) as StandardInput;
}

/** A number of months, or null for a blank field; what is no number is left for the schema to refuse. */
function monthsOf(text: unknown): unknown {
  return text === '' || text === null ? null : Number(text);
}

/** Adds a standard to the catalogue, or edits one. */
export function StandardDialog({ standard, onClose }: Props) {
  const session = useSession();
  const { form, problem, onSubmit, busy, draft } = useDialogForm({
    draftOf: { subject: 'workspace', part: `standard:${standard?.id ?? 'new'}` },
    schema: standardInputSchema,
    values: standard === undefined ? BLANK_STANDARD : inputOf(standard),
    shown: STANDARD_INPUT_KEYS,
    save: (input) =>
      standard === undefined ? createStandard(session, input) : updateStandard(session, standard, input),
    onSaved() {
      const name = form.getValues('code');
      showDone({ message: standard === undefined ? m.standards_added({ name }) : m.standards_saved({ name }) });
      onClose();
    },
    onClose,
    explain: (error) => (failureOf(error).code === 'version_conflict' ? m.compliance_conflict() : undefined),
  });
  const { errors } = form.formState;

  return (
    <FormDialog draft={draft} title={standard === undefined ? m.standards_add() : m.standards_edit()} size={560}>
      <form className={classes.form} onSubmit={onSubmit} noValidate>
        <div className={classes.pair}>
          <TextInput
            label={m.standards_field_code()}
            withAsterisk
            aria-required
            placeholder={m.standards_field_code_placeholder()}
            error={errors.code?.message}
            data-autofocus
            {...form.register('code')}
          />
          <TextInput label={m.standards_field_issuer()} error={errors.issuer?.message} {...form.register('issuer')} />
        </div>
        <TextInput
          label={m.standards_field_name()}
          withAsterisk
          aria-required
          error={errors.name?.message}
          {...form.register('name')}
        />
        <div className={classes.pair}>
          <NativeSelect
            label={m.standards_field_category()}
            data={COMPLIANCE_CATEGORIES.map((value) => ({ value, label: complianceCategoryLabel(value) }))}
            error={errors.category?.message}
            {...form.register('category')}
          />
          <NativeSelect
            label={m.standards_field_consequence()}
            data={COMPLIANCE_CONSEQUENCES.map((value) => ({ value, label: complianceConsequenceText(value) }))}
            error={errors.consequence?.message}
            {...form.register('consequence')}
          />
        </div>
        <Controller
          control={form.control}
          name="evidenceRequired"
          render={({ field: { value, ...field } }) => (
            <Switch label={m.standards_field_evidence()} checked={value} {...field} />
          )}
        />
        <div className={classes.pair}>
          <TextInput
            label={m.standards_field_validity()}
            description={m.standards_field_validity_hint()}
            inputMode="numeric"
            error={errors.validityMonths?.message}
            {...form.register('validityMonths', { setValueAs: monthsOf })}
          />
          <Controller
            control={form.control}
            name="reminderDays"
            render={({ field }) => (
              <ReminderDaysInput
                {...field}
                error={errors.reminderDays?.message ?? errors.reminderDays?.find?.(Boolean)?.message}
              />
            )}
          />
        </div>
        <Textarea
          label={m.standards_field_description()}
          autosize
          minRows={2}
          maxRows={8}
          error={errors.description?.message}
          {...form.register('description')}
        />
        <FormActions
          problem={problem}
          draft={draft}
          submit={standard === undefined ? m.standards_add() : m.standards_save()}
          busy={busy}
        />
      </form>
    </FormDialog>
  );
}
