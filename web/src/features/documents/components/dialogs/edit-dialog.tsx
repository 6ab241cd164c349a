import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { FILE_CATEGORIES, fileInputSchema, type ClientFile } from '@clientele/domain/client-file';
import * as m from '@clientele/messages';
import { failureOf } from '../../../../firebase/failure.ts';
import { FILE_FIELDS, fileCategoryLabel } from '../../../../format/file-fields.ts';
import { useDialogForm } from '../../../../forms/use-dialog-form.ts';
import { useSession } from '../../../../session/session.tsx';
import { FormActions } from '../../../../ui/form-actions.tsx';
import { FormDialog } from '../../../../ui/form-dialog.tsx';
import { showDone } from '../../../../ui/toast.tsx';
import { updateFile } from '../../api/update-file.ts';
import classes from './edit-dialog.module.css';

type Props = { clientId: string; file: ClientFile; onClose: () => void };

/** What is said about a document: its name, category, last day and note. Who sees it is decided apart, with a question. */
export function EditDialog({ clientId, file, onClose }: Props) {
  const session = useSession();
  const { name, category, visibility, expiresOn, note } = file;
  const { form, problem, onSubmit, busy, draft } = useDialogForm({
    draftOf: { subject: clientId, part: `document:${file.id}` },
    schema: fileInputSchema,
    values: { name, category, visibility, expiresOn, note },
    shown: ['name', 'category', 'expiresOn', 'note'],
    save: (input) => updateFile({ session, clientId }, file, { ...input, visibility }),
    onSaved() {
      showDone({ message: m.documents_edit_saved({ name: form.getValues('name') }) });
      onClose();
    },
    onClose,
    explain: (error) => (failureOf(error).code === 'version_conflict' ? m.documents_edit_conflict() : undefined),
  });
  const { errors } = form.formState;

  return (
    <FormDialog draft={draft} title={m.documents_edit_title({ name })}>
      <form className={classes['form']} onSubmit={onSubmit} noValidate>
        <TextInput
          label={FILE_FIELDS.name.label()}
          description={m.documents_name_hint()}
          error={errors.name?.message}
          data-autofocus
          {...form.register('name')}
        />
        <NativeSelect
          label={FILE_FIELDS.category.label()}
          data={FILE_CATEGORIES.map((value) => ({ value, label: fileCategoryLabel(value) }))}
          error={errors.category?.message}
          {...form.register('category')}
        />
        <TextInput
          type="date"
          label={FILE_FIELDS.expiresOn.label()}
          description={m.documents_expires_hint()}
          error={errors.expiresOn?.message}
          {...form.register('expiresOn')}
        />
        <Textarea
          label={FILE_FIELDS.note.label()}
          description={m.documents_note_hint()}
          autosize
          minRows={2}
          maxRows={6}
          error={errors.note?.message}
          {...form.register('note')}
        />
        <FormActions problem={problem} draft={draft} submit={m.documents_edit_save()} busy={busy} />
      </form>
    </FormDialog>
  );
}
