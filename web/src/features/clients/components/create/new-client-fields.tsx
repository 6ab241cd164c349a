import { Autocomplete, Input, SegmentedControl, TextInput } from '@mantine/core';
import { CLIENT_STATUSES } from '@clientele/domain/client-status';
import * as m from '@clientele/messages';
import { useId } from 'react';
import { Controller, useWatch, type UseFormReturn } from 'react-hook-form';
import { clientStatusLabel } from '../../../../format/client-status.ts';
import { personCountry } from '../../../../format/locale.ts';
import { parsePhone } from '../../../../format/phone.ts';
import { useSession } from '../../../../session/session.tsx';
import { useClients } from '../../api/use-clients.ts';
import { ClientStatusIcon } from '../client-status-badge.tsx';
import { LookAlikeNote } from '../twins/look-alike-note.tsx';
import type { RefusedNumbers } from '../twins/twin-reason.ts';
import { CodeField } from './code-field.tsx';
import { MoreDetails } from './more-details.tsx';
import type { NewClient } from './new-client-form.ts';
import classes from './new-client-fields.module.css';

const NO_CLIENTS: readonly never[] = [];

type Props = {
  form: UseFormReturn<NewClient>;
  saving: boolean;
  /** numbers that the server refused, because other clients have them */
  taken: RefusedNumbers | null;
};

export function NewClientFields({ form, saving, taken }: Props) {
  const { workspace } = useSession();
  const { register, control, formState } = form;
  const { errors } = formState;
  const live = useClients();
  const clients = live.status === 'ready' ? live.data : NO_CLIENTS;
  const name = useWatch({ control, name: 'displayName' });

  return (
    <div className={classes.fields}>
      <TextInput
        {...register('displayName')}
        className={classes.wide ?? ''}
        label={m.field_display_name()}
        placeholder={m.new_client_name_placeholder()}
        error={errors.displayName?.message}
        withAsterisk
        aria-required
        autoComplete="off"
        data-autofocus
      />
      <StatusField form={form} />
      <CodeField form={form} clients={clients} name={name} saving={saving} />
      <Controller
        control={control}
        name="industry"
        render={({ field, fieldState }) => (
          <Autocomplete
            {...field}
            label={m.field_industry()}
            data={workspace.industries}
            error={fieldState.error?.message}
            comboboxProps={{ shadow: 'md' }}
            autoComplete="off"
          />
        )}
      />
      <TextInput
        {...register('website')}
        label={m.field_website()}
        placeholder={m.input_website_placeholder()}
        inputMode="url"
        autoComplete="off"
        error={errors.website?.message}
      />
      <TextInput
        {...register('phone')}
        label={m.field_phone()}
        type="tel"
        autoComplete="off"
        error={errors.phone?.message}
      />
      {/* While it is on its way the client itself is in the list. */}
      <div className={classes.wide}>{!saving && <NewLookAlikes form={form} />}</div>
      <MoreDetails form={form} taken={taken} />
    </div>
  );
}

function NewLookAlikes({ form: { control } }: Pick<Props, 'form'>) {
  const [displayName, website, email, phone] = useWatch({
    control,
    name: ['displayName', 'website', 'email', 'phone'],
  });
  return <LookAlikeNote typed={{ displayName, website, email, phone: parsePhone(phone, personCountry() ?? '') }} />;
}

function StatusField({ form }: { form: UseFormReturn<NewClient> }) {
  const label = useId();
  return (
    <div className={classes.wide}>
      <Input.Label id={label} labelElement="div">
        {m.new_client_status()}
      </Input.Label>
      <Controller
        control={form.control}
        name="status"
        render={({ field }) => (
          <SegmentedControl
            aria-labelledby={label}
            fullWidth
            value={field.value}
            onChange={(status) => field.onChange(status)}
            data={CLIENT_STATUSES.map((status) => ({
              value: status,
              label: (
                <span className={classes.status}>
                  <ClientStatusIcon status={status} />
                  {clientStatusLabel(status)}
                </span>
              ),
            }))}
          />
        )}
      />
    </div>
  );
}
