import { TextInput } from '@mantine/core';
import { inviteMemberInputSchema, type InviteMemberInput, type Member } from '@clientele/domain/member';
import { grantExcess, ROLE_PERMISSIONS } from '@clientele/domain/roles';
import * as m from '@clientele/messages';
import { Controller } from 'react-hook-form';
import { useDialogForm } from '../../../forms/use-dialog-form.ts';
import { useSession } from '../../../session/session.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { inviteMember } from '../api/invite-member.ts';
import { GrantFields } from './grant-fields.tsx';
import classes from './member-form.module.css';

type Props = { onClose: () => void; known: Member | undefined };

/** Invites a person, or one who left (`known`) again. The link goes to their address alone. */
export function InviteMemberDialog({ onClose, known }: Props) {
  const { workspace, permissions: held } = useSession();
  // Who comes back gets what they had, as far as this person may give it.
  const former = known !== undefined && grantExcess(held, known.permissions).length === 0 ? known : undefined;
  const firstGrant = former
    ? { role: former.role, permissions: [...former.permissions] }
    : { role: 'member' as const, permissions: [...ROLE_PERMISSIONS.member] };
  const { form, problem, onSubmit, busy, draft } = useDialogForm<InviteMemberInput>({
    draftOf: { subject: 'workspace', part: `invitation:${known?.uid ?? 'new'}` },
    schema: inviteMemberInputSchema,
    values: {
      workspaceId: workspace.id,
      email: known?.email ?? '',
      displayName: known?.displayName ?? '',
      ...firstGrant,
    },
    shown: ['email', 'displayName', 'role', 'permissions'],
    async save(input) {
      await inviteMember(input);
    },
    onSaved() {
      showDone({ message: m.members_invited_done({ email: form.getValues('email') }) });
      onClose();
    },
    onClose,
  });
  const { control, register } = form;
  const { errors } = form.formState;

  return (
    <FormDialog
      draft={draft}
      title={known ? m.members_invite_again_title({ name: known.displayName }) : m.members_invite()}
      size={520}
    >
      <form className={classes.form} onSubmit={onSubmit} noValidate>
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
        <FormActions problem={problem} draft={draft} submit={m.members_invite_send()} busy={busy} />
      </form>
    </FormDialog>
  );
}
