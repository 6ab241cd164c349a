import { zodResolver } from '@hookform/resolvers/zod';
import { TextInput } from '@mantine/core';
import { addMemberInputSchema, type AddMemberInput, type Member } from '@clientele/domain/member';
import { grantExcess, ROLE_PERMISSIONS } from '@clientele/domain/roles';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { failureOf } from '../../../firebase/failure.ts';
import { failureSentence } from '../../../format/failure.ts';
import { problemSentence } from '../../../format/problem.ts';
import { useSession } from '../../../session/session.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { ResponsiveDialog } from '../../../ui/responsive-dialog.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { addMember } from '../api/add-member.ts';
import { GrantFields } from './grant-fields.tsx';
import classes from './member-form.module.css';
import { PasswordLink } from './password-link.tsx';

/** Fields that the form shows; a problem with anything else stands above the buttons. */
const FIELDS = ['email', 'displayName', 'role', 'permissions'] as const;

type Props = { opened: boolean; onClose: () => void; known: Member | undefined };

/** Adds a person, or brings back one who left (`known`). A new account's link to set a password is shown to copy. */
export function AddMemberDialog({ opened, onClose, known }: Props) {
  const { workspace, permissions: held } = useSession();
  // Who comes back gets what they had, as far as this person may give it.
  const former = known !== undefined && grantExcess(held, known.permissions).length === 0 ? known : undefined;
  const firstGrant = former
    ? { role: former.role, permissions: [...former.permissions] }
    : { role: 'member' as const, permissions: [...ROLE_PERMISSIONS.member] };
  const [problem, setProblem] = useState<string>();
  const [added, setAdded] = useState<{ name: string; link: string }>();
  const { control, register, handleSubmit, setError, formState } = useForm<AddMemberInput>({
    resolver: zodResolver(addMemberInputSchema),
    defaultValues: {
      workspaceId: workspace.id,
      email: known?.email ?? '',
      displayName: known?.displayName ?? '',
      ...firstGrant,
    },
  });
  const { errors, isSubmitting } = formState;

  async function submit(input: AddMemberInput): Promise<void> {
    setProblem(undefined);
    try {
      const { setPasswordLink } = await addMember(input);
      if (setPasswordLink === null) {
        showDone({ message: m.members_added({ name: input.displayName }) });
        onClose();
      } else {
        setAdded({ name: input.displayName, link: setPasswordLink });
      }
    } catch (error) {
      const failure = failureOf(error);
      const shown = failure.problems.filter(({ path }) => FIELDS.some((field) => field === path));
      for (const each of shown)
        setError(each.path as (typeof FIELDS)[number], { message: problemSentence(each) }, { shouldFocus: true });
      if (failure.code === 'already_member')
        setError('email', { message: failureSentence(failure) }, { shouldFocus: true });
      else if (shown.length === 0) setProblem(failureSentence(failure));
    }
  }

  if (added) {
    return (
      <ResponsiveDialog opened={opened} onClose={onClose} title={m.members_added_title({ name: added.name })}>
        <PasswordLink name={added.name} link={added.link} onDone={onClose} />
      </ResponsiveDialog>
    );
  }
  return (
    <ResponsiveDialog
      opened={opened}
      onClose={onClose}
      title={known ? m.members_add_again_title({ name: known.displayName }) : m.members_add()}
      size={520}
    >
      <form className={classes.form} onSubmit={(event) => void handleSubmit(submit)(event)} noValidate>
        <TextInput
          label={m.field_email()}
          type="email"
          autoComplete="off"
          readOnly={known !== undefined}
          data-autofocus={known === undefined || undefined}
          error={errors.email?.message}
          {...register('email')}
        />
        <TextInput
          label={m.members_field_name()}
          autoComplete="off"
          error={errors.displayName?.message}
          {...register('displayName')}
        />
        <Controller
          control={control}
          name="role"
          render={({ field: role }) => (
            <Controller
              control={control}
              name="permissions"
              render={({ field: permissions }) => (
                <GrantFields
                  value={{ role: role.value, permissions: permissions.value }}
                  onChange={(grant) => {
                    role.onChange(grant.role);
                    permissions.onChange(grant.permissions);
                  }}
                  error={errors.role?.message ?? errors.permissions?.message}
                />
              )}
            />
          )}
        />
        <FormActions problem={problem} onCancel={onClose} submit={m.members_add()} busy={isSubmitting} />
      </form>
    </ResponsiveDialog>
  );
}
