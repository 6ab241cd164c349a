import { zodResolver } from '@hookform/resolvers/zod';
import { TextInput } from '@mantine/core';
import { inviteMemberInputSchema, type InviteMemberInput, type Member } from '@clientele/domain/member';
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
import { inviteMember } from '../api/invite-member.ts';
import { GrantFields } from './grant-fields.tsx';
import classes from './member-form.module.css';

/** Fields that the form shows; a problem with anything else stands above the buttons. */
const FIELDS = ['email', 'displayName', 'role', 'permissions'] as const;

type Props = { opened: boolean; onClose: () => void; known: Member | undefined };

/** Invites a person, or one who left (`known`) again. The link goes to their address alone. */
export function InviteMemberDialog({ opened, onClose, known }: Props) {
  const { workspace, permissions: held } = useSession();
  // Who comes back gets what they had, as far as this person may give it.
  const former = known !== undefined && grantExcess(held, known.permissions).length === 0 ? known : undefined;
  const firstGrant = former
    ? { role: former.role, permissions: [...former.permissions] }
    : { role: 'member' as const, permissions: [...ROLE_PERMISSIONS.member] };
  const [problem, setProblem] = useState<string>();
  const { control, register, handleSubmit, setError, formState } = useForm<InviteMemberInput>({
    resolver: zodResolver(inviteMemberInputSchema),
    defaultValues: {
      workspaceId: workspace.id,
      email: known?.email ?? '',
      displayName: known?.displayName ?? '',
      ...firstGrant,
    },
  });
  const { errors, isSubmitting } = formState;

  async function submit(input: InviteMemberInput): Promise<void> {
    setProblem(undefined);
    try {
      await inviteMember(input);
      showDone({ message: m.members_invited_done({ email: input.email }) });
      onClose();
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

  return (
    <ResponsiveDialog
      opened={opened}
      onClose={onClose}
      title={known ? m.members_invite_again_title({ name: known.displayName }) : m.members_invite()}
      size={520}
    >
      <form className={classes.form} onSubmit={(event) => void handleSubmit(submit)(event)} noValidate>
        <TextInput
          label={m.field_email()}
          description={m.members_invite_text()}
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
        <FormActions problem={problem} onCancel={onClose} submit={m.members_invite_send()} busy={isSubmitting} />
      </form>
    </ResponsiveDialog>
  );
}
