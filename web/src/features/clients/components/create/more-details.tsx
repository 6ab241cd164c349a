import { Button, TextInput } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { NewClient } from './new-client-form.ts';
import classes from './new-client-fields.module.css';

/** The two further fields that people have at hand when they create a client; open when a draft brought them. */
export function MoreDetails({ form }: { form: UseFormReturn<NewClient> }) {
  const { register, formState, getValues } = form;
  const [opened, setOpened] = useState(() => getValues('legalName') !== '' || getValues('email') !== '');
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
          <p className={classes.later}>{m.new_client_more_later()}</p>
        </>
      )}
    </>
  );
}
