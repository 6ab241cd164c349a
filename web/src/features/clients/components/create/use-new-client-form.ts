import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm, type Resolver, type UseFormReturn } from 'react-hook-form';
import { personCountry } from '../../../../format/locale.ts';
import { loadPhones, parsePhone, usePhones } from '../../../../format/phone.ts';
import { useDraft } from '../../../../forms/use-draft.ts';
import { useLatest } from '../../../../forms/use-latest.ts';
import type { FormDraft } from '../../../../ui/form-draft.ts';
import { BLANK_NEW_CLIENT, isWorthKeeping, newClientSchema, type NewClient } from './new-client-form.ts';

const checkAsStored = zodResolver(newClientSchema);

/** A national phone number is understood as one of the person's own country, once the numbering plans are there. */
async function resolver(
  ...[values, context, options]: Parameters<Resolver<NewClient>>
): Promise<Awaited<ReturnType<Resolver<NewClient>>>> {
  await loadPhones();
  return checkAsStored({ ...values, phone: parsePhone(values.phone, personCountry() ?? '') }, context, options);
}

export type NewClientForm = {
  form: UseFormReturn<NewClient>;
  /** whether the form began with what was typed before a reload or a refusal */
  restored: FormDraft['restored'];
  /** forgets what was typed */
  startOver: () => void;
  /** keeps what was typed for the next time the form opens */
  keep: (values: NewClient) => void;
  drop: () => void;
};

/** The form with its draft: what is typed survives a reload, and a refusal that comes after the form has closed. */
export function useNewClientForm(): NewClientForm {
  usePhones();
  const kept = useDraft({
    of: { subject: 'workspace', part: 'client:new' },
    schema: newClientSchema,
    values: BLANK_NEW_CLIENT,
    isTyped: isWorthKeeping,
  });
  const form = useForm<NewClient>({ resolver, mode: 'onTouched', defaultValues: kept.begin });
  const latest = useLatest(kept);

  const { subscribe } = form;
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => latest.current.keep(values) }),
    [subscribe, latest],
  );

  return {
    form,
    restored: kept.restored,
    startOver() {
      kept.startOver();
      form.reset(BLANK_NEW_CLIENT);
      form.setFocus('displayName');
    },
    keep: kept.keep,
    drop: kept.drop,
  };
}
