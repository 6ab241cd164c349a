import { Button, TextInput } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { FormProvider, type UseFormReturn } from 'react-hook-form';
import { TaxIdsField } from '../record/inputs/tax-ids-field.tsx';
import { isStillRefused, type RefusedNumbers } from '../twins/twin-reason.ts';
import { TwinsPanel } from '../twins/twins-panel.tsx';
import type { NewClient } from './new-client-form.ts';
import classes from './new-client-fields.module.css';

/** Further fields that people may have at hand when they create a client; open when a draft brought them. */
type Props = { form: UseFormReturn<NewClient>; taken: RefusedNumbers | null };

export function MoreDetails({ form, taken }: Props) {
  const { register, formState, getValues, watch } = form;
  const [opened, setOpened] = useState(() => {
    const { legalName, email, taxIds, registrationId } = getValues();
    return legalName !== '' || email !== '' || registrationId !== '' || taxIds.length > 0;
  });
  const asked = taken !== null && isStillRefused(taken, watch()) ? taken : null;
  const Chevron = opened ? IconChevronDown : IconChevronRight;
  return (
    <>
      <Button
        className={classes.more ?? ''}
        variant="subtle"
        size="compact-sm"
        color="gray"
        aria-expanded={opened}
        leftSection={<Chevron size={16} stroke={1.75} aria-hidden />}
        onClick={() => setOpened(!opened)}
      >
        {m.new_client_more()}
      </Button>
      {opened && (
        <>
          <TextInput
            {...register('legalName')}
            className={classes.wide ?? ''}
            label={m.field_legal_name()}
            autoComplete="off"
            error={formState.errors.legalName?.message}
          />
          <TextInput
            {...register('email')}
            className={classes.wide ?? ''}
            label={m.field_email()}
            type="email"
            autoComplete="off"
            error={formState.errors.email?.message}
          />
          <TextInput
            {...register('registrationId')}
            className={classes.wide ?? ''}
            label={m.field_registration_id()}
            autoComplete="off"
            error={formState.errors.registrationId?.message}
          />
          <div className={classes.wide}>
            <FormProvider {...form}>
              <TaxIdsField />
            </FormProvider>
          </div>
          {asked && (
            <div className={classes.wide}>
              <TwinsPanel
                twins={asked.twins}
                refused={asked.numbers}
                reason={register('overrideReason')}
                problem={formState.errors.overrideReason?.message}
              />
            </div>
          )}
          <p className={classes.later}>{m.new_client_more_later()}</p>
        </>
      )}
    </>
  );
}
