import { NativeSelect } from '@mantine/core';
import { type Position } from '@clientele/domain/position';
import type { ServiceRate } from '@clientele/domain/service-rate';
import { RATE_UNITS } from '@clientele/domain/service-rate-terms';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { Controller, FormProvider } from 'react-hook-form';
import { rateUnitChoice } from '../../../format/rate-names.ts';
import { TermsFields } from '../../../forms/terms-fields.tsx';
import { useDialogForm } from '../../../forms/use-dialog-form.ts';
import { useSession } from '../../../session/session.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { newRateId } from '../api/new-rate-id.ts';
import {
  endsOf,
  newRateForm,
  RATE_FORM_FIELDS,
  rateFormOf,
  rateFormSchema,
  readRateForm,
  startingTerms,
  type RateForm,
  type RateJudge,
} from '../rate-form.ts';
import { saveRateAsTyped } from '../save-as-typed.ts';
import classes from './rate-form.module.css';
import { Overtaken } from './overtaken.tsx';
import { PeriodFields } from './period-fields.tsx';
import { RateEnds } from './rate-ends.tsx';
import { ListSelect } from '../../../forms/list-select.tsx';

type Props = {
  onClose: () => void;
  clientId: string;
  judge: RateJudge;
  /** the rate that is corrected as it is now; null once somebody removed it */
  live: ServiceRate | null;
  positions: readonly Position[];
  today: string;
};

/** Adds a rate to the card, or corrects one. What a new rate ends is shown before it is saved. */
export function RateDialog({ onClose, clientId, judge, live, positions, today }: Props) {
  const { workspace } = useSession();
  const { before } = judge;
  const [rateId] = useState(() => before?.id ?? newRateId(workspace.id, clientId));
  const currency = before?.currency ?? judge.currency;
  const { form, problem, onSubmit, busy, draft } = useDialogForm<RateForm>({
    draftOf: { subject: clientId, part: `rate:${before?.id ?? 'new'}` },
    schema: rateFormSchema(() => judge),
    values: before === null ? newRateForm(today) : rateFormOf(before),
    shown: RATE_FORM_FIELDS,
    async save(typed) {
      const { input } = readRateForm(typed, currency);
      const version = (live ?? before)?.version ?? 0;
      const ends = [...endsOf(typed, judge)];
      await saveRateAsTyped({ workspaceId: workspace.id, clientId, rateId, version, rate: input, ends });
    },
    onSaved() {
      showDone({ message: before === null ? m.rate_added() : m.rate_corrected() });
      onClose();
    },
    onClose,
  });
  const ends = endsOf(form.watch(), judge);
  const { dirtyFields } = form.formState;

  /** What the new rate begins with, wherever nobody has typed anything. */
  function fillIn(): void {
    // What was typed before a reload is not touched either.
    if (before !== null || draft.restored !== 'nothing') return;
    const { regular, overtimeBy, overtime, doubleTimeBy, doubleTime } = startingTerms(
      form.getValues(),
      judge,
      positions,
    );
    if (!dirtyFields.regular) form.setValue('regular', regular);
    if (!dirtyFields.overtimeBy && !dirtyFields.overtime) {
      form.setValue('overtimeBy', overtimeBy);
      form.setValue('overtime', overtime);
    }
    if (!dirtyFields.doubleTimeBy && !dirtyFields.doubleTime) {
      form.setValue('doubleTimeBy', doubleTimeBy);
      form.setValue('doubleTime', doubleTime);
    }
  }

  const offered = positions.filter(({ id, retired }) => !retired || id === before?.positionId);
  return (
    <FormDialog draft={draft} title={before === null ? m.rate_add_title() : m.rate_correct_title()} size={520}>
      <FormProvider {...form}>
        <form className={classes['form']} onSubmit={onSubmit} noValidate>
          <div className={classes['pair']}>
            <Controller
              control={form.control}
              name="positionId"
              render={({ field, fieldState }) => (
                <ListSelect
                  {...field}
                  label={m.rate_field_position()}
                  data={offered.map(({ id, name }) => ({ value: id, label: name }))}
                  value={field.value === '' ? null : field.value}
                  onChange={(chosen) => {
                    field.onChange(chosen ?? '');
                    fillIn();
                  }}
                  error={fieldState.error?.message}
                  readOnly={before !== null}
                  searchable={before === null}
                  withAsterisk
                  aria-required
                  placeholder={m.rate_position_placeholder()}
                  data-autofocus={before === null || undefined}
                />
              )}
            />
            <Controller
              control={form.control}
              name="unit"
              render={({ field }) => (
                <NativeSelect
                  {...field}
                  label={m.rate_field_unit()}
                  disabled={before !== null}
                  onChange={(event) => {
                    const unit = RATE_UNITS.find((each) => each === event.currentTarget.value) ?? 'hour';
                    field.onChange(unit);
                    fillIn();
                  }}
                  data={RATE_UNITS.map((unit) => ({ value: unit, label: rateUnitChoice(unit) }))}
                />
              )}
            />
          </div>
          <TermsFields currency={currency} />
          <PeriodFields onFirstDay={fillIn} />
          <RateEnds ends={ends} card={judge.card} />
          {before !== null && !busy && <Overtaken began={before} live={live} />}
          <FormActions
            problem={problem}
            draft={draft}
            submit={before !== null ? m.rate_correct_confirm() : ends.length > 0 ? m.rate_add_and_end() : m.rate_add()}
            busy={busy}
          />
        </form>
      </FormProvider>
    </FormDialog>
  );
}
