import { TextInput } from '@mantine/core';
import { addMonths } from '@clientele/domain/calendar-date';
import type { ServiceRate } from '@clientele/domain/service-rate';
import { seenCardOf } from '@clientele/domain/service-rate-calls';
import { planRaise } from '@clientele/domain/service-rate-raise';
import * as m from '@clientele/messages';
import { useDialogForm } from '../../../forms/use-dialog-form.ts';
import { useSession } from '../../../session/session.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { raiseRates } from '../api/raise-rates.ts';
import { inReadingOrder } from '../card-view.ts';
import { raiseFormSchema, readRaiseForm, type RaiseForm } from '../raise-form.ts';
import { RaisePreview } from './raise-preview.tsx';
import classes from './rate-form.module.css';

type Props = {
  onClose: () => void;
  clientId: string;
  card: readonly ServiceRate[];
  positionName: (id: string) => string;
  today: string;
};

/** Raises everything that the card charges from a day on. What is confirmed is what the preview shows. */
export function RaiseDialog({ onClose, clientId, card, positionName, today }: Props) {
  const { workspace } = useSession();
  const { form, problem, onSubmit, busy, draft } = useDialogForm<RaiseForm>({
    draftOf: { subject: clientId, part: 'rates-raise' },
    schema: raiseFormSchema,
    values: { percent: '', from: `${addMonths(today, 1).slice(0, 8)}01` },
    shown: ['percent', 'from'],
    async save(typed) {
      const { raise } = readRaiseForm(typed);
      if (raise !== null) await raiseRates({ workspaceId: workspace.id, clientId, raise, seen: seenCardOf(card) });
    },
    onSaved() {
      showDone({ message: m.raise_done() });
      onClose();
    },
    onClose,
  });
  const { raise } = readRaiseForm(form.watch());
  const steps = raise === null ? [] : planRaise(inReadingOrder(card, positionName), raise);
  const raised = steps.filter(({ kind }) => kind !== 'kept').length;
  const nothing = raise !== null && raised === 0 ? m.raise_nothing() : undefined;
  const { errors } = form.formState;
  return (
    <FormDialog draft={draft} title={m.raise_title()} size={640}>
      <form className={classes['form']} onSubmit={onSubmit} noValidate>
        <p className={classes['text']}>{m.raise_text()}</p>
        <div className={classes['pair']}>
          <TextInput
            {...form.register('percent')}
            label={m.raise_field_percent()}
            inputMode="decimal"
            autoComplete="off"
            rightSection="%"
            rightSectionPointerEvents="none"
            error={errors.percent?.message}
            withAsterisk
            aria-required
            data-autofocus
          />
          <TextInput
            {...form.register('from')}
            type="date"
            label={m.rate_field_first_day()}
            error={errors.from?.message}
            withAsterisk
            aria-required
          />
        </div>
        <div role="status">
          {nothing !== undefined && <p className={classes['notice']}>{nothing}</p>}
          {nothing === undefined && raise !== null && m.raise_summary({ count: raised })}
        </div>
        {steps.length > 0 && <RaisePreview steps={steps} positionName={positionName} />}
        <FormActions problem={problem} draft={draft} submit={m.raise_confirm()} busy={busy} denied={nothing} />
      </form>
    </FormDialog>
  );
}
