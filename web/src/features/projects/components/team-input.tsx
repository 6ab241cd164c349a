import { PROJECT_MEMBER_LIMIT } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import { Controller, useFormContext } from 'react-hook-form';
import type { ProjectForm } from '../project-form.ts';
import { useStaff } from '../use-staff.ts';
import { ListMultiSelect } from '../../../forms/list-multi-select.tsx';
import { useMembers } from '../../../session/people.ts';

/** Who works on a new project; what that gives them is said. */
export function TeamInput({ clientName }: { clientName: string | undefined }) {
  const { control } = useFormContext<ProjectForm>();
  const staff = useStaff();
  const members = useMembers();
  return (
    <Controller
      control={control}
      name="memberUids"
      render={({ field, fieldState }) => (
        <ListMultiSelect
          source={members}
          {...field}
          label={m.project_field_members()}
          description={
            clientName === undefined ? m.project_team_help() : m.project_team_help_client({ client: clientName })
          }
          data={staff.map(({ id, label }) => ({ value: id, label }))}
          error={fieldState.error?.message}
          placeholder={field.value.length === 0 ? m.project_team_placeholder() : ''}
          maxValues={PROJECT_MEMBER_LIMIT}
        />
      )}
    />
  );
}
