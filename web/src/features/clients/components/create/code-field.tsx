import { TextInput } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { IconCheck } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useController, type UseFormReturn } from 'react-hook-form';
import { problemSentence } from '../../../../format/problem.ts';
import { useSession } from '../../../../session/session.tsx';
import type { NewClient } from './new-client-form.ts';
import classes from './new-client-fields.module.css';
import { useClientCode, type CodeState } from './use-client-code.ts';

type Props = { form: UseFormReturn<NewClient>; clients: readonly Client[]; name: string; saving: boolean };

/** The client's code: suggested from the name until the person types their own, and told at once when it is taken. */
export function CodeField({ form, clients, name, saving }: Props) {
  const { workspace } = useSession();
  const { field, fieldState } = useController({ control: form.control, name: 'code' });
  // A restored draft's code was chosen before.
  const [typed, setTyped] = useState(field.value !== '');
  const known = useMemo(() => new Set(clients.map((client) => client.code)), [clients]);
  const state = useClientCode({
    workspaceId: workspace.id,
    name,
    code: field.value,
    // While it is on its way no other code takes its place; when somebody else was faster, the next suggestion does.
    typed: typed || saving,
    saving,
    known,
    suggest: (code) => form.setValue('code', code, { shouldValidate: fieldState.invalid }),
  });
  const taken = state === 'taken' ? problemSentence({ code: 'code_taken' }) : undefined;

  return (
    <TextInput
      {...field}
      className={classes.code ?? ''}
      label={m.field_code()}
      maxLength={6}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      onChange={(event) => {
        // An emptied field asks for a suggestion again when the name changes.
        setTyped(event.currentTarget.value !== '');
        field.onChange(event.currentTarget.value.toUpperCase());
      }}
      description={fieldState.error ? undefined : helpFor(state)}
      descriptionProps={{ className: state === 'free' ? (classes.free ?? '') : '', role: 'status' }}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      rightSection={
        state === 'free' && !fieldState.error ? (
          <IconCheck size={16} stroke={1.75} className={classes.free} aria-hidden />
        ) : undefined
      }
      error={fieldState.error?.message ?? taken}
    />
  );
}

function helpFor(state: CodeState): string | undefined {
  switch (state) {
    case 'blank':
      return m.new_client_code_help();
    case 'checking':
      return m.new_client_code_checking();
    case 'free':
      return m.new_client_code_free();
    case 'unchecked':
      return m.new_client_code_unchecked();
    case 'taken':
      return undefined;
  }
}
