import { projectInputOf, type Project } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { Controller, FormProvider } from 'react-hook-form';
import { failureOf } from '../../../firebase/failure.ts';
import { useDialogForm } from '../../../forms/use-dialog-form.ts';
import { useSession } from '../../../session/session.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { createProject, newProjectId } from '../api/create-project.ts';
import { saveProject } from '../api/save-project.ts';
import type { ClientPickerSlot, ProjectClient } from '../project-client.ts';
import { blankProjectForm, PROJECT_FORM_FIELDS, projectFormSchema, type ProjectForm } from '../project-form.ts';
import classes from './project-dialog.module.css';
import { ProjectFields } from './project-fields.tsx';
import { TeamInput } from './team-input.tsx';
import { useBlockedSentence } from './use-blocked-sentence.ts';

type Props = {
  /** as it was when the dialog opened; null begins one */
  project: Project | null;
  /** whose project it is; null: that is chosen here, from `clients` */
  client: ProjectClient | null;
  clients?: readonly ProjectClient[];
  ClientPicker?: ClientPickerSlot;
  onClose: () => void;
};

/** Begins a project, with the people who work on it, or edits what is known about one. */
export function ProjectDialog({ project, client, clients = [], ClientPicker, onClose }: Props) {
  const session = useSession();
  const [projectId] = useState(() => project?.id ?? newProjectId(session));
  const blocked = useBlockedSentence();
  const { form, problem, onSubmit, busy, draft } = useDialogForm<ProjectForm>({
    draftOf: { subject: client?.id ?? project?.clientId ?? 'workspace', part: `project:${project?.id ?? 'new'}` },
    schema: projectFormSchema,
    values: {
      ...blankProjectForm(client?.id ?? ''),
      ...(project !== null && { project: projectInputOf(project) }),
    },
    shown: PROJECT_FORM_FIELDS,
    async save(typed) {
      if (project !== null) await saveProject(session, project, typed.project);
      else await createProject({ workspaceId: session.workspace.id, projectId, ...typed });
    },
    onSaved() {
      const { name } = form.getValues('project');
      showDone({ message: project === null ? m.project_added({ name }) : m.project_saved({ name }) });
      onClose();
    },
    onClose,
    explain: (error) =>
      blocked(error) ?? (failureOf(error).code === 'version_conflict' ? m.project_conflict() : undefined),
  });
  const clientId = form.watch('clientId');
  const chosen = client ?? clients.find(({ id }) => id === clientId);
  return (
    <FormDialog
      draft={draft}
      title={project === null ? m.project_new_title() : m.project_edit_title({ name: project.name })}
      size={560}
    >
      <FormProvider {...form}>
        <form className={classes['form']} onSubmit={onSubmit} noValidate>
          {client === null && ClientPicker !== undefined && (
            <Controller
              control={form.control}
              name="clientId"
              render={({ field, fieldState }) => (
                <ClientPicker
                  label={m.projects_column_client()}
                  value={field.value === '' ? null : field.value}
                  onChange={(id) => {
                    field.onChange(id ?? '');
                    form.setValue('project.addressId', '');
                  }}
                  error={fieldState.error?.message}
                />
              )}
            />
          )}
          <ProjectFields client={chosen} autoFocus={client !== null} />
          {project === null && <TeamInput clientName={chosen?.displayName} />}
          <FormActions
            problem={problem}
            draft={draft}
            submit={project === null ? m.project_add() : m.project_save()}
            busy={busy}
          />
        </form>
      </FormProvider>
    </FormDialog>
  );
}
