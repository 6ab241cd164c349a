import { Autocomplete, Input, SegmentedControl, TextInput } from '@mantine/core';
import { CLIENT_STATUSES } from '@clientele/domain/client-status';
import * as m from '@clientele/messages';
import { useId } from 'react';
import { Controller, useWatch, type UseFormReturn } from 'react-hook-form';
import { clientStatusLabel } from '../../../../format/client-status.ts';
import { useSession } from '../../../../session/session.tsx';
import { useClients } from '../../api/use-clients.ts';
import { ClientStatusIcon } from '../client-status-badge.tsx';
import { CodeField } from './code-field.tsx';
import { MoreDetails } from './more-details.tsx';
import type { NewClient } from './new-client-form.ts';
import classes from './new-client-fields.module.css';
import { similarClient } from './similar-name.ts';

const NO_CLIENTS: readonly never[] = [];

export function NewClientFields({ form, saving }: { form: UseFormReturn<NewClient>; saving: boolean }) {
  const { workspace } = useSession();
  const { register, control, formState } = form;
  const { errors } = formState;
  const live = useClients();
  const clients = live.status === 'ready' ? live.data : NO_CLIENTS;
  const name = useWatch({ control, name: 'displayName' });
  // While it is on its way the client itself is in the list.
  const similar = saving ? undefined : similarClient(name, clients);

  return (
    <div className={classes.fields}>
      <TextInput
        {...register('displayName')}
        className={classes.wide ?? ''}
        label={m.field_display_name()}
        placeholder={m.new_client_name_placeholder()}
        error={errors.displayName?.message}
        description={similar && m.new_client_duplicate({ name: similar.displayName })}
        descriptionProps={{ className: classes.warning ?? '', role: 'status' }}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
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
      <MoreDetails form={form} />
    </div>
  );
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
