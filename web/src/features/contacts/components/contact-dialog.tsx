import { Checkbox, Textarea, TextInput } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import {
  BLANK_CONTACT,
  CONTACT_INPUT_KEYS,
  contactInputOf,
  contactName,
  type Contact,
} from '@clientele/domain/contact';
import * as m from '@clientele/messages';
import { useMemo, useState } from 'react';
import { Controller, FormProvider } from 'react-hook-form';
import { failureOf } from '../../../firebase/failure.ts';
import { CONTACT_FIELDS } from '../../../format/contact-fields.ts';
import { homeCountry } from '../../../format/home-country.ts';
import { listValue } from '../../../format/values.ts';
import { useDialogForm } from '../../../forms/use-dialog-form.ts';
import { useSession } from '../../../session/session.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { ContactConflict } from '../api/contact-conflict.ts';
import { addContact, editContact, newContactId } from '../api/save-contact.ts';
import classes from './contact-dialog.module.css';
import { contactFormSchema, isBlankLine, type ContactForm } from './contact-form.ts';
import { EmailLines } from './email-lines.tsx';
import { PhoneLines } from './phone-lines.tsx';
import { RoleChips } from './role-chips.tsx';

type Props = {
  client: Client;
  /** as it was when the dialog opened; null is a new one */
  contact: Contact | null;
  /** the contacts of the client as they are now */
  contacts: readonly Contact[];
  onClose: () => void;
};

/** Adds or edits a contact. */
export function ContactDialog({ client, contact, contacts, onClose }: Props) {
  const session = useSession();
  const place = { workspaceId: session.workspace.id, clientId: client.id };
  const [id] = useState(() => contact?.id ?? newContactId(place));
  // What the edit is compared with: moves on when the person was shown what somebody else did.
  const [base, setBase] = useState(contact);
  const schema = useMemo(() => contactFormSchema(contacts, id), [contacts, id]);
  const primary = contacts.find((each) => each.isPrimary);
  const isPrimary = primary === undefined || primary.id === id;

  async function save({ asPrimary, ...mine }: ContactForm): Promise<void> {
    const wanted = asPrimary && !isPrimary;
    if (base === null) await addContact(place, id, mine, wanted);
    else await editContact(place, { base, mine, asPrimary: wanted });
    const name = contactName(mine);
    showDone({ message: base === null ? m.contact_added({ name }) : m.contact_saved({ name }) });
  }

  function explain(error: unknown): string | undefined {
    if (error instanceof ContactConflict) {
      setBase(error.newest);
      for (const key of CONTACT_INPUT_KEYS) form.setValue(key, error.merged[key]);
      return m.contact_conflict({ fields: listValue(error.fields.map((field) => CONTACT_FIELDS[field].inline())) });
    }
    const { code } = failureOf(error);
    if (code === 'offline') return m.contact_offline();
    return code === 'subject_not_found' ? m.contact_gone() : undefined;
  }

  const { form, problem, onSubmit, busy, draft } = useDialogForm<ContactForm>({
    draftOf: { subject: client.id, part: `contact:${contact?.id ?? 'new'}` },
    schema,
    values: { ...(contact ? contactInputOf(contact) : BLANK_CONTACT), asPrimary: isPrimary },
    shown: ['firstName', 'lastName', 'title', 'emails', 'phones', 'notes'],
    lists: ['emails', 'phones'],
    prefix: 'contact.',
    save,
    onSaved: onClose,
    onClose,
    explain,
  });
  const { register, control, formState } = form;
  const { errors } = formState;

  function submit(event: React.FormEvent): void {
    // A line that nothing was typed into is not a problem.
    for (const name of ['emails', 'phones'] as const)
      form.setValue(
        name,
        form.getValues(name).filter((line) => !isBlankLine(line)),
      );
    onSubmit(event);
  }

  return (
    <FormDialog
      draft={draft}
      title={contact ? m.contact_edit_title({ name: contactName(contact) }) : m.contact_new_title()}
      size={560}
    >
      <FormProvider {...form}>
        <form className={classes['form']} onSubmit={submit} noValidate>
          <div className={classes['pair']}>
            <TextInput
              label={m.contact_field_first_name()}
              autoComplete="off"
              withAsterisk
              aria-required
              data-autofocus
              error={errors.firstName?.message}
              {...register('firstName')}
            />
            <TextInput
              label={m.contact_field_last_name()}
              autoComplete="off"
              error={errors.lastName?.message}
              {...register('lastName')}
            />
          </div>
          <TextInput
            label={m.contact_field_title()}
            placeholder={m.contact_field_title_placeholder()}
            autoComplete="off"
            error={errors.title?.message}
            {...register('title')}
          />
          <div className={classes['pair']}>
            <EmailLines clientId={client.id} />
            <PhoneLines country={homeCountry(client, session.workspace.language)} />
          </div>
          <RoleChips />
          <Controller
            control={control}
            name="asPrimary"
            render={({ field: { value, ...field } }) => (
              <Checkbox
                {...field}
                label={m.contact_field_primary()}
                description={primaryHelp(primary, id)}
                checked={value || isPrimary}
                disabled={isPrimary}
              />
            )}
          />
          <Controller
            control={control}
            name="isActive"
            render={({ field: { value, ...field } }) => (
              <Checkbox
                {...field}
                label={m.contact_field_active()}
                description={m.contact_field_active_help()}
                checked={value}
              />
            )}
          />
          <Textarea
            label={m.contact_field_notes()}
            autosize
            minRows={2}
            maxRows={8}
            error={errors.notes?.message}
            {...register('notes')}
          />
          <FormActions
            problem={problem}
            draft={draft}
            submit={contact ? m.contact_save() : m.contacts_add()}
            busy={busy}
          />
        </form>
      </FormProvider>
    </FormDialog>
  );
}

function primaryHelp(primary: Contact | undefined, id: string): string {
  if (primary === undefined) return m.contact_field_primary_first();
  if (primary.id === id) return m.contact_field_primary_is();
  return m.contact_field_primary_help({ name: contactName(primary) });
}
