import { TextInput } from '@mantine/core';
import { dateSchema } from '@clientele/domain/calendar-date';
import { DOCUMENT_ID } from '@clientele/domain/formats';
import type { ServiceRate } from '@clientele/domain/service-rate';
import { seenCardOf } from '@clientele/domain/service-rate-calls';
import { copyCard } from '@clientele/domain/service-rate-copy';
import { problem as problemParams } from '@clientele/domain/text';
import * as m from '@clientele/messages';
import type { ComponentType } from 'react';
import { Controller } from 'react-hook-form';
import * as z from 'zod';
import { failureSentence } from '../../../format/failure.ts';
import { useDialogForm } from '../../../forms/use-dialog-form.ts';
import { useSession } from '../../../session/session.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { copyRates } from '../api/copy-rates.ts';
import { useRates } from '../api/use-rates.ts';
import { inReadingOrder } from '../card-view.ts';
import { CopyPreview } from './copy-preview.tsx';
import classes from './rate-form.module.css';

/** Chooses one of the clients that the person sees; another feature's. */
export type ClientPicker = ComponentType<{
  label: string;
  value: string | null;
  onChange: (clientId: string | null) => void;
  except?: string;
  error?: string | undefined;
}>;

const copyFormSchema = z.object({
  sourceId: z.string().refine((id) => DOCUMENT_ID.test(id), problemParams('required')),
  from: dateSchema,
});
type CopyForm = z.infer<typeof copyFormSchema>;

type Props = {
  onClose: () => void;
  clientId: string;
  card: readonly ServiceRate[];
  currency: string;
  positionName: (id: string) => string;
  today: string;
  ClientPicker: ClientPicker;
};

/** Adds another client's rates to this card from a day on. Nothing on this card is ended. */
export function CopyDialog({ onClose, clientId, card, currency, positionName, today, ClientPicker }: Props) {
  const { workspace } = useSession();
  const { form, problem, onSubmit, busy, draft } = useDialogForm<CopyForm>({
    draftOf: { subject: clientId, part: 'rates-copy' },
    schema: copyFormSchema,
    values: { sourceId: '', from: today },
    shown: ['sourceId', 'from'],
    async save({ sourceId, from }) {
      const sourceSeen = seenCardOf(sourceCard);
      await copyRates({ workspaceId: workspace.id, clientId, sourceId, from, seen: seenCardOf(card), sourceSeen });
    },
    onSaved() {
      showDone({ message: m.copy_done() });
      onClose();
    },
    onClose,
  });
  const { sourceId, from } = form.watch();
  const source = useRates(sourceId === '' ? null : sourceId);
  const sourceCard = source.status === 'ready' ? inReadingOrder(source.data, positionName) : [];
  const known = sourceId !== '' && source.status === 'ready' && dateSchema.safeParse(from).success;
  const steps = known ? copyCard(sourceCard, card, from, currency) : [];
  const added = steps.filter(({ kind }) => kind === 'add').length;
  const nothing = known && added === 0 ? m.copy_nothing() : undefined;
  return (
    <FormDialog draft={draft} title={m.copy_title()} size={640}>
      <form className={classes['form']} onSubmit={onSubmit} noValidate>
        <p className={classes['text']}>{m.copy_text()}</p>
        <div className={classes['pair']}>
          <Controller
            control={form.control}
            name="sourceId"
            render={({ field, fieldState }) => (
              <ClientPicker
                label={m.copy_field_source()}
                value={field.value === '' ? null : field.value}
                onChange={(chosen) => field.onChange(chosen ?? '')}
                except={clientId}
                error={fieldState.error?.message}
              />
            )}
          />
          <Controller
            control={form.control}
            name="from"
            render={({ field, fieldState }) => (
              <TextInput
                {...field}
                type="date"
                label={m.rate_field_first_day()}
                error={fieldState.error?.message}
                withAsterisk
                aria-required
              />
            )}
          />
        </div>
        <div role="status">
          {source.status === 'error' && failureSentence(source.failure)}
          {sourceId !== '' && source.status === 'loading' && m.copy_loading()}
          {nothing !== undefined && <p className={classes['notice']}>{nothing}</p>}
          {nothing === undefined && known && m.copy_summary({ count: added })}
        </div>
        {steps.length > 0 && <CopyPreview steps={steps} positionName={positionName} />}
        <FormActions problem={problem} draft={draft} submit={m.copy_confirm()} busy={busy} denied={nothing} />
      </form>
    </FormDialog>
  );
}
