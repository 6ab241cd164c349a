import { TextInput } from '@mantine/core';
import { identifiersSchema, type Client, type Identifiers } from '@clientele/domain/client';
import { line } from '@clientele/domain/text';
import * as m from '@clientele/messages';
import { useState, type FormEvent } from 'react';
import { FormProvider } from 'react-hook-form';
import type * as z from 'zod';
import { failureOf } from '../../../../../firebase/failure.ts';
import { taxIdsValue } from '../../../../../format/values.ts';
import { useDialogForm } from '../../../../../forms/use-dialog-form.ts';
import { useSession } from '../../../../../session/session.tsx';
import { FormActions } from '../../../../../ui/form-actions.tsx';
import { FormDialog } from '../../../../../ui/form-dialog.tsx';
import { saveIdentifiers } from '../../../api/save-identifiers.ts';
import { twinsOf } from '../../../api/twins-of.ts';
import { isStillRefused, reasonFor, type RefusedNumbers } from '../../twins/twin-reason.ts';
import { TwinsPanel } from '../../twins/twins-panel.tsx';
import { TaxIdsField } from '../inputs/tax-ids-field.tsx';
import { useRecord } from '../record-context.ts';
import classes from './identifiers-dialog.module.css';

const formSchema = identifiersSchema.extend({ overrideReason: line(500) });
type Typed = z.infer<typeof formSchema>;

function numbersOf({ taxIds, registrationId }: Identifiers): Identifiers {
  return { taxIds, registrationId };
}

/** Registration and tax numbers. What another client has is refused, until there is a reason. */
export function IdentifiersDialog({ onClose }: { onClose: () => void }) {
  const session = useSession();
  const { client, newest, locked } = useRecord();
  // What the edit stands on: moves along only when the person was told of somebody else's change.
  const [base, setBase] = useState<Client>(client);
  const [refused, setRefused] = useState<RefusedNumbers | null>(null);

  async function save({ overrideReason, ...mine }: Typed): Promise<void> {
    const reason = reasonFor(refused, { ...mine, overrideReason });
    try {
      await saveIdentifiers(session, { client: newest(), base: numbersOf(base), mine, overrideReason: reason });
    } catch (error) {
      const twins = twinsOf(error);
      if (twins.length > 0) setRefused({ twins, numbers: mine });
      if (failureOf(error).code === 'version_conflict') setBase(newest());
      throw error;
    }
  }

  function explain(error: unknown): string | undefined {
    const { code } = failureOf(error);
    if (!session.online || code === 'offline') return m.identifiers_offline();
    return code === 'version_conflict' ? m.identifiers_conflict({ stored: storedNumbers(newest()) }) : undefined;
  }

  const { form, problem, onSubmit, busy, draft } = useDialogForm<Typed>({
    draftOf: { subject: client.id, part: 'identifiers' },
    schema: formSchema,
    values: { ...numbersOf(client), overrideReason: '' },
    shown: ['registrationId', 'taxIds', 'overrideReason'],
    save,
    onSaved: onClose,
    onClose,
    explain,
  });
  const { errors } = form.formState;
  const asked = refused !== null && isStillRefused(refused, form.watch()) ? refused : null;

  function submit(event: FormEvent): void {
    if (locked === undefined) onSubmit(event);
    else event.preventDefault();
  }

  return (
    <FormDialog draft={draft} title={m.identifiers_title()} size={520}>
      <form onSubmit={submit} noValidate>
        <div className={classes['fields']}>
          <TextInput
            {...form.register('registrationId')}
            label={m.field_registration_id()}
            autoComplete="off"
            error={errors.registrationId?.message}
            data-autofocus
          />
          <FormProvider {...form}>
            <TaxIdsField />
          </FormProvider>
          {asked && (
            <TwinsPanel
              twins={asked.twins}
              refused={asked.numbers}
              reason={form.register('overrideReason')}
              problem={errors.overrideReason?.message}
            />
          )}
        </div>
        <FormActions
          problem={problem}
          draft={draft}
          submit={asked ? m.identifiers_save_anyway() : m.edit_save()}
          busy={busy}
          denied={locked}
        />
      </form>
    </FormDialog>
  );
}

function storedNumbers({ registrationId, taxIds }: Identifiers): string {
  const stored = [registrationId, taxIdsValue(taxIds)].filter((text) => text !== '').join(', ');
  return stored === '' ? m.identifiers_stored_none() : stored;
}
