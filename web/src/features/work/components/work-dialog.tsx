import { Textarea, TextInput } from '@mantine/core';
import type { Project } from '@clientele/domain/project';
import type { WorkItem } from '@clientele/domain/work-item';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { failureOf } from '../../../firebase/failure.ts';
import { problemSentence } from '../../../format/problem.ts';
import { useDialogForm } from '../../../forms/use-dialog-form.ts';
import { usePositions } from '../../../session/positions.ts';
import { useSession } from '../../../session/session.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { newWorkItemId } from '../api/new-work-item-id.ts';
import { useBookableProjects } from '../api/use-projects.ts';
import { saveWorkItem } from '../api/save-work-item.ts';
import { readWorkForm, WORK_FORM_FIELDS, workFormSchema, type WorkForm } from '../work-form.ts';
import { ClientName } from './client-name.tsx';
import { HoursFields } from './hours-fields.tsx';
import classes from './work.module.css';
import { ListSelect } from '../../../forms/list-select.tsx';

type Props = {
  onClose: () => void;
  /** the item that is edited, or null for a new one */
  item: WorkItem | null;
  /** the same as it is now */
  live: WorkItem | null;
  form: WorkForm;
  projects: readonly Project[];
};

/** What is about the hours as a whole, the other items of the day among it, is about no field of the form. */
function explain(error: unknown): string | undefined {
  const [first] = failureOf(error).problems;
  return first && problemSentence(first);
}

const REQUIRED = { withAsterisk: true, 'aria-required': true } as const;

/** Adds work of one day, or edits it. */
export function WorkDialog({ onClose, item, live, form: values, projects }: Props) {
  const { workspace } = useSession();
  const positions = usePositions();
  const bookable = useBookableProjects();
  const [workItemId] = useState(() => item?.id ?? newWorkItemId(workspace.id));
  const { form, problem, onSubmit, busy, draft } = useDialogForm<WorkForm>({
    draftOf: { subject: 'workspace', part: `work:${item?.id ?? 'new'}` },
    schema: workFormSchema(projects),
    values,
    shown: WORK_FORM_FIELDS,
    prefix: 'item.',
    explain,
    async save(typed) {
      const version = (live ?? item)?.version ?? 0;
      await saveWorkItem({ workspaceId: workspace.id, workItemId, version, item: readWorkForm(typed).input });
    },
    onSaved() {
      showDone({ message: item === null ? m.work_added() : m.work_saved() });
      onClose();
    },
    onClose,
  });
  const chosen = projects.find(({ id }) => id === form.watch('projectId'));
  const offered = (positions.status === 'ready' ? positions.data : []).filter(
    ({ id, retired }) => !retired || id === item?.positionId,
  );
  const { errors } = form.formState;
  return (
    <FormDialog draft={draft} title={item === null ? m.work_add_title() : m.work_edit_title()} size={520}>
      <form className={classes['form']} onSubmit={onSubmit} noValidate>
        {item !== null && item.rejection !== '' && (
          <p className={classes['warning']}>{m.work_rejected_because({ reason: item.rejection })}</p>
        )}
        <Controller
          control={form.control}
          name="projectId"
          render={({ field, fieldState }) => (
            <ListSelect
              source={bookable}
              {...field}
              {...REQUIRED}
              label={m.work_field_project()}
              data={projects
                .filter(({ id, status }) => status !== 'done' || id === item?.projectId)
                .map(({ id, name }) => ({ value: id, label: name }))}
              value={field.value === '' ? null : field.value}
              onChange={(value) => field.onChange(value ?? '')}
              error={fieldState.error?.message}
              description={chosen && <ClientName clientId={chosen.clientId} />}
              placeholder={m.work_project_placeholder()}
              data-autofocus={item === null || undefined}
            />
          )}
        />
        <Controller
          control={form.control}
          name="positionId"
          render={({ field, fieldState }) => (
            <ListSelect
              source={positions}
              {...field}
              {...REQUIRED}
              label={m.work_field_position()}
              data={offered.map(({ id, name }) => ({ value: id, label: name }))}
              value={field.value === '' ? null : field.value}
              onChange={(value) => field.onChange(value ?? '')}
              error={fieldState.error?.message}
              placeholder={m.rate_position_placeholder()}
            />
          )}
        />
        <TextInput
          {...form.register('workDate')}
          type="date"
          label={m.work_field_date()}
          error={errors.workDate?.message}
          withAsterisk
          aria-required
          {...(chosen && chosen.startsOn !== '' && { min: chosen.startsOn })}
          {...(chosen && chosen.endsOn !== '' && { max: chosen.endsOn })}
        />
        <HoursFields form={form} />
        <Textarea
          {...form.register('description')}
          label={m.work_field_description()}
          description={m.work_description_help()}
          error={errors.description?.message}
          autosize
          minRows={2}
          maxRows={6}
        />
        <FormActions
          problem={problem}
          draft={draft}
          submit={item === null ? m.work_add() : m.work_save()}
          busy={busy}
        />
      </form>
    </FormDialog>
  );
}
