import { Textarea, TextInput } from '@mantine/core';
import type { EffectiveSettings } from '@clientele/domain/effective-settings';
import { priceInvoice } from '@clientele/domain/invoice-pricing';
import type { WorkItem } from '@clientele/domain/work-item';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { failureOf } from '../../../firebase/failure.ts';
import { problemSentence } from '../../../format/problem.ts';
import { LeaveGuard } from '../../../forms/leave-guard.tsx';
import { useDialogForm } from '../../../forms/use-dialog-form.ts';
import { useSession } from '../../../session/session.tsx';
import { DraftNote } from '../../../ui/draft-note.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { SectionCard } from '../../../ui/section-card.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { createInvoice } from '../api/create-invoice.ts';
import { newInvoiceId } from '../api/new-invoice-id.ts';
import { saveInvoice } from '../api/save-invoice.ts';
import { composeFormOf, composeFormSchema, readableLines, type ComposeForm } from '../compose-form.ts';
import { likelyPeriod } from '../invoice-period.ts';
import { chosenWork } from '../chosen-work.ts';
import { useWorkspaceToday } from '../use-workspace-today.ts';
import type { ComposerProps } from './composer.tsx';
import { Amounts } from './amounts.tsx';
import { FreeLines } from './free-lines.tsx';
import { PeriodFields } from './period-fields.tsx';
import { WorkChoice } from './work-choice.tsx';
import classes from './composer.module.css';

type Props = ComposerProps & { invoicing: EffectiveSettings<'invoicing'>; work: readonly WorkItem[] };

export function LoadedComposer({ client, invoice, invoicing, work, onSaved, onCancel }: Props) {
  const { workspace } = useSession();
  const today = useWorkspaceToday();
  const [invoiceId] = useState(() => invoice?.id ?? newInvoiceId(workspace.id));
  const currency = invoice?.currency ?? invoicing.currency.value;
  const { from, to } = likelyPeriod(today);
  const blank = { periodFrom: from, periodTo: to, freeLines: [], poNumber: '', note: '', currency };
  const { form, problem, onSubmit, busy, draft, hasUnsaved, forget } = useDialogForm<ComposeForm>({
    draftOf: { subject: client.id, part: `invoice:${invoice?.id ?? 'new'}` },
    schema: composeFormSchema(currency),
    values: composeFormOf(invoice ?? blank),
    shown: ['periodFrom', 'periodTo', 'poNumber', 'note'],
    explain: (error) => {
      const [first] = failureOf(error).problems;
      return first && problemSentence(first);
    },
    async save(typed) {
      const place = { workspaceId: workspace.id, clientId: client.id, invoiceId };
      const content = {
        workItemIds: chosen.map(({ id }) => id),
        freeLines: readableLines(typed.lines, currency),
        poNumber: typed.poNumber,
        note: typed.note,
      };
      const { periodFrom, periodTo } = typed;
      if (invoice === null) await createInvoice({ ...place, periodFrom, periodTo, ...content });
      else await saveInvoice({ ...place, version: invoice.version, ...content });
    },
    onSaved() {
      showDone({ message: invoice === null ? m.invoice_created() : m.invoice_saved() });
      onSaved(invoiceId);
    },
    onClose: onCancel,
  });
  const typed = form.watch();
  const { rows, chosen, choose, chooseAll } = chosenWork({
    work,
    invoice,
    currency,
    ...typed,
    onChoices: (choices) => form.setValue('choices', choices),
  });
  const amounts = priceInvoice({
    workLines: chosen.map(({ rate }) => ({ amountMinor: rate?.totalMinor ?? 0 })),
    freeLines: readableLines(typed.lines, currency),
    taxRate: invoicing.taxRate.value,
  });
  const { errors } = form.formState;
  return (
    <FormProvider {...form}>
      <LeaveGuard hasUnsaved={hasUnsaved} discard={forget} />
      <form className={classes['form']} onSubmit={onSubmit} noValidate>
        <DraftNote {...draft} />
        {invoice === null && <PeriodFields today={today} />}
        <WorkChoice
          clientId={client.id}
          rows={rows}
          chosen={chosen}
          currency={currency}
          onChoose={choose}
          onChooseAll={chooseAll}
        />
        <FreeLines currency={currency} />
        <SectionCard title={m.invoice_details()}>
          <div className={classes['fields']}>
            <TextInput
              {...form.register('poNumber')}
              label={m.invoice_field_po_number()}
              {...(invoicing.poRequired.value && { description: m.invoice_po_required() })}
              error={errors.poNumber?.message}
              maxLength={60}
            />
            <Textarea
              {...form.register('note')}
              label={m.invoice_field_note()}
              description={m.invoice_note_hint()}
              error={errors.note?.message}
              autosize
              minRows={2}
            />
          </div>
        </SectionCard>
        <div className={classes['bar']}>
          <Amounts amounts={amounts} currency={currency} taxRate={invoicing.taxRate.value} />
          <FormActions
            problem={problem}
            draft={draft}
            submit={invoice === null ? m.invoice_create() : m.invoice_save()}
            busy={busy}
          />
        </div>
      </form>
    </FormProvider>
  );
}
