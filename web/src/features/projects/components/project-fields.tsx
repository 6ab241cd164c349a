import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { PROJECT_STATUSES } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import { useFormContext } from 'react-hook-form';
import { addressLine } from '../../../format/addresses.ts';
import { projectStatusLabel } from '../../../format/project-fields.ts';
import type { ProjectClient } from '../project-client.ts';
import type { ProjectForm } from '../project-form.ts';
import classes from './project-dialog.module.css';

type Props = {
  /** undefined until one is chosen */
  client: ProjectClient | undefined;
  autoFocus: boolean;
};

/** What is known about a project. Codes are written in capitals, however they are typed. */
export function ProjectFields({ client, autoFocus }: Props) {
  const { register, formState, watch } = useFormContext<ProjectForm>();
  const errors = formState.errors.project;
  const chosen = watch('project.addressId');
  const addresses = Object.entries(client?.addresses ?? {}).map(([id, address]) => ({
    value: id,
    label: address.label === '' ? addressLine(address) : `${address.label}: ${addressLine(address)}`,
  }));
  const lost = chosen !== '' && !addresses.some(({ value }) => value === chosen);
  return (
    <>
      <TextInput
        {...register('project.name')}
        label={m.project_field_name()}
        error={errors?.name?.message}
        autoComplete="off"
        withAsterisk
        aria-required
        data-autofocus={autoFocus || undefined}
      />
      <div className={classes['pair']}>
        <TextInput
          {...register('project.code', { setValueAs: (code: string) => code.trim().toUpperCase() })}
          className={classes['code'] ?? ''}
          label={m.project_field_code()}
          placeholder={m.project_code_placeholder()}
          error={errors?.code?.message}
          autoComplete="off"
          maxLength={12}
        />
        <NativeSelect
          {...register('project.status')}
          label={m.project_field_status()}
          data={PROJECT_STATUSES.map((status) => ({ value: status, label: projectStatusLabel(status) }))}
        />
      </div>
      <div className={classes['pair']}>
        <TextInput
          {...register('project.startsOn')}
          type="date"
          label={m.project_field_starts_on()}
          error={errors?.startsOn?.message}
        />
        <TextInput
          {...register('project.endsOn')}
          type="date"
          label={m.project_field_ends_on()}
          error={errors?.endsOn?.message}
        />
      </div>
      <p className={classes['help']}>{m.project_period_help()}</p>
      <NativeSelect
        {...register('project.addressId')}
        label={m.project_field_address()}
        error={errors?.addressId?.message}
        disabled={client === undefined}
        data={[
          { value: '', label: m.project_address_none() },
          ...addresses,
          ...(lost ? [{ value: chosen, label: m.project_address_gone() }] : []),
        ]}
      />
      <Textarea
        {...register('project.description')}
        label={m.project_field_description()}
        error={errors?.description?.message}
        autosize
        minRows={2}
        maxRows={8}
      />
    </>
  );
}
