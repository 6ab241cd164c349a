import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { useForm, type Resolver, type UseFormReturn } from 'react-hook-form';
import { personCountry } from '../../../../format/locale.ts';
import { loadPhones, parsePhone, usePhones } from '../../../../format/phone.ts';
import { useSession } from '../../../../session/session.tsx';
import { dropDraft, keepDraft, readDraft, type DraftPlace } from '../../edit/drafts.ts';
import {
  BLANK_NEW_CLIENT,
  isWorthKeeping,
  NEW_CLIENT_KEYS,
  newClientSchema,
  type NewClient,
} from './new-client-form.ts';

const SECTION = 'new-client';
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
  restored: boolean;
  /** forgets what was typed */
  startOver: () => void;
  /** keeps what was typed for the next time the form opens */
  keep: (values: NewClient) => void;
  drop: () => void;
};

/** The form with its draft: what is typed survives a reload, and a refusal that comes after the form has closed. */
export function useNewClientForm(): NewClientForm {
  const { uid, workspace } = useSession();
  usePhones();
  const [place] = useState<DraftPlace>({ uid, workspaceId: workspace.id, clientId: 'new' });
  const [draft, setDraft] = useState(() => readDraft<NewClient>(place, SECTION, NEW_CLIENT_KEYS)?.values);
  const form = useForm<NewClient>({ resolver, mode: 'onTouched', defaultValues: draft ?? BLANK_NEW_CLIENT });

  function keep(values: NewClient): void {
    keepDraft(place, SECTION, { base: BLANK_NEW_CLIENT, values });
  }
  function drop(): void {
    dropDraft(place, SECTION);
  }

  const { subscribe } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback({ values }) {
          if (isWorthKeeping(values)) keepDraft(place, SECTION, { base: BLANK_NEW_CLIENT, values });
          else dropDraft(place, SECTION);
        },
      }),
    [subscribe, place],
  );

  return {
    form,
    restored: draft !== undefined,
    startOver() {
      drop();
      setDraft(undefined);
      form.reset(BLANK_NEW_CLIENT);
      form.setFocus('displayName');
    },
    keep,
    drop,
  };
}
