import { TextInput } from '@mantine/core';
import { rateInputOf, type ServiceRate } from '@clientele/domain/service-rate';
import * as m from '@clientele/messages';
import { moneyLabel } from '../../../format/money.ts';
import { periodLabel } from '../../../format/rates.ts';
import { useDialogForm } from '../../../forms/use-dialog-form.ts';
import { useSession } from '../../../session/session.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { rateFormOf, rateFormSchema, readRateForm, type RateForm, type RateJudge } from '../rate-form.ts';
import { saveRateAsTyped } from '../save-as-typed.ts';
import classes from './rate-form.module.css';

type Props = {
  onClose: () => void;
  clientId: string;
  /** as it is now */
  rate: ServiceRate;
  judge: RateJudge;
  name: string;
  today: string;
};

/** Ends a rate on a day. What is left of its series is a gap until another rate begins. */
export function EndRateDialog({ onClose, clientId, rate, judge, name, today }: Props) {
  const { workspace } = useSession();
  const suggested = today < rate.effectiveFrom ? rate.effectiveFrom : today;
  const { form, problem, onSubmit, busy, draft } = useDialogForm<RateForm>({
    draftOf: { subject: clientId, part: `rate-end:${rate.id}` },
    schema: rateFormSchema(() => judge, true),
    values: { ...rateFormOf(rate), lastDay: suggested },
    shown: ['lastDay'],
    async save(typed) {
      const { effectiveTo } = readRateForm(typed, rate.currency).input;
      // The end alone: whatever somebody else corrected meanwhile stays.
      const ended = { ...rateInputOf(rate), effectiveTo };
      const { id: rateId, version } = rate;
      await saveRateAsTyped({ workspaceId: workspace.id, clientId, rateId, version, rate: ended, ends: [] });
    },
    onSaved() {
      showDone({ message: m.rate_ended() });
      onClose();
    },
    onClose,
  });
  return (
    <FormDialog draft={draft} title={m.rate_end_title({ name })} size={440}>
      <form className={classes['form']} onSubmit={onSubmit} noValidate>
        <p className={classes['text']}>
          {m.rate_end_text({ amount: moneyLabel(rate.regularMinor, rate.currency), period: periodLabel(rate) })}
        </p>
        <TextInput
          {...form.register('lastDay')}
          type="date"
          label={m.rate_field_last_day()}
          min={rate.effectiveFrom}
          error={form.formState.errors.lastDay?.message}
          withAsterisk
          aria-required
          data-autofocus
        />
        <FormActions problem={problem} draft={draft} submit={m.rate_end_confirm()} busy={busy} />
      </form>
    </FormDialog>
  );
}
