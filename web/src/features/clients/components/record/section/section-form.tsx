import { Button } from '@mantine/core';
import type { FieldProblem } from '@clientele/domain/problems';
import * as m from '@clientele/messages';
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { FormProvider } from 'react-hook-form';
import type * as z from 'zod';
import { problemSentence } from '../../../../../format/problem.ts';
import { DeniedTooltip } from '../../../../../ui/denied-tooltip.tsx';
import { dropDraft, keepDraft } from '../../../../../forms/drafts.ts';
import { useRecord } from '../record-context.ts';
import { EditProvider } from './edit-context.ts';
import type { SectionFormProps } from './editing.ts';
import { FormNote } from './form-note.tsx';
import classes from './section-form.module.css';
import { useEditForm } from './use-edit-form.ts';
import { useFormKeys } from '../../../../../forms/use-form-keys.ts';

type Props<V extends object> = SectionFormProps<V> & {
  schema: z.ZodType<V, V>;
  /** asks the server before the form closes, for what only it knows */
  check?: (mine: V) => Promise<readonly FieldProblem[]>;
  children: ReactNode;
};

/** The form of one section, with its own save, its own draft, and what others change meanwhile. */
export function SectionForm<V extends object>(props: Props<V>) {
  const { section, title, schema, editing, live, check, onSubmit, onCancel, children } = props;
  const { client, place, locked, setUnsaved } = useRecord();
  const { form, base, dirty, theirs, takeTheirs, keepMine } = useEditForm({
    editing,
    schema,
    live,
    author: client.updatedBy,
  });
  const element = useRef<HTMLFormElement>(null);
  const values = form.watch() as V;

  useEffect(() => {
    // A restored draft opens without being asked for: it must not take the focus.
    if (editing.cause !== 'restored') element.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [editing]);

  useEffect(() => {
    if (dirty) keepDraft(place, section, { base, values });
    else dropDraft(place, section);
  });

  useEffect(() => {
    setUnsaved(section, dirty);
    return () => setUnsaved(section, false);
  }, [section, dirty, setUnsaved]);

  async function accept(input: unknown): Promise<void> {
    const mine = input as V;
    const problems = (await check?.(mine)) ?? [];
    for (const { path, ...problem } of problems) {
      form.setError(path, { message: problemSentence(problem) }, { shouldFocus: true });
    }
    if (problems.length === 0) onSubmit({ base, mine });
  }

  const save = form.handleSubmit(accept);

  function cancel(): void {
    onCancel(dirty ? (form.getValues() as V) : null);
  }

  useFormKeys(element, {
    save: () => locked === undefined && void save(),
    cancel: () => !dirty && cancel(),
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (locked === undefined) void save(event);
  }

  return (
    <FormProvider {...form}>
      <EditProvider value={{ theirs, takeTheirs, keepMine }}>
        <form
          ref={element}
          data-section={section}
          aria-label={m.edit_form({ section: title })}
          noValidate
          onSubmit={submit}
        >
          <FormNote editing={editing} />
          <div className={classes['fields']}>{children}</div>
          <div className={classes['footer']}>
            <DeniedTooltip reason={locked}>
              <Button type="submit" loading={form.formState.isSubmitting}>
                {m.edit_save()}
              </Button>
            </DeniedTooltip>
            <Button variant="default" onClick={cancel}>
              {m.edit_cancel()}
            </Button>
            <span className={classes['state']}>{dirty && m.edit_unsaved()}</span>
          </div>
        </form>
      </EditProvider>
    </FormProvider>
  );
}
