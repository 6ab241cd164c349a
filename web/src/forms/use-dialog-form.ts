import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef, useState } from 'react';
import { useForm, type DefaultValues, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form';
import type * as z from 'zod';
import { failureOf } from '../firebase/failure.ts';
import { failureSentence } from '../format/failure.ts';
import { problemSentence } from '../format/problem.ts';
import type { FormDraft } from '../ui/form-draft.ts';
import { useDraft, type DraftOf } from './use-draft.ts';
import { useLatest } from './use-latest.ts';

type Options<Input extends FieldValues> = {
  /** names what is typed, so that it is kept until it is saved or discarded */
  draftOf: DraftOf;
  /** judges what is typed; its shape also judges a draft */
  schema: z.ZodType<Input>;
  values: Input;
  /** fields that the form shows; what is refused about anything else stands above the buttons */
  shown: readonly Path<Input>[];
  /** those of them that show the problems of their lines beside each: "emails.1" stays where it is */
  lists?: readonly Path<Input>[];
  /** what stands before the names of fields in a refusal, where the call takes the input as a part: "contact." */
  prefix?: string;
  /** writes; throws what failureOf() reads. The dialog stays open, with everything in it, until this has succeeded. */
  save: (input: Input) => Promise<void>;
  onSaved: () => void;
  /** the form is left without saving */
  onClose: () => void;
  /** a sentence of the dialog's own for a refusal, instead of the general one */
  explain?: (error: unknown) => string | undefined;
};

export type DialogForm<Input extends FieldValues> = {
  form: UseFormReturn<Input, unknown, Input>;
  /** why the whole form was refused, for FormProblem above the buttons */
  problem: string | undefined;
  onSubmit: (event: React.FormEvent) => void;
  busy: boolean;
  /** for FormDialog and FormActions: what was restored, and the question before closing */
  draft: FormDraft;
  /** for a form that is a page, and its LeaveGuard: whether leaving now would give up what was typed, and giving it up */
  hasUnsaved: () => boolean;
  forget: () => void;
};

/** The path of a shown field that a problem belongs to: "emails.0" belongs to "emails". */
function shownPath<Input extends FieldValues>(shown: readonly Path<Input>[], path: string): Path<Input> | undefined {
  return shown.find((field) => path === field || path.startsWith(`${field}.`));
}

/**
 * A form in a dialog: the domain's schema judges while typing, a refusal puts its problems next to their fields and the focus on the
 * first, and what was typed is kept until it is saved or discarded, through a reload as well.
 */
export function useDialogForm<Input extends FieldValues>({
  draftOf,
  schema,
  values,
  shown,
  lists = [],
  prefix = '',
  save,
  onSaved,
  onClose,
  explain,
}: Options<Input>): DialogForm<Input> {
  const [problem, setProblem] = useState<string>();
  const [asking, setAsking] = useState(false);
  const kept = useDraft({ of: draftOf, schema, values });
  const form = useForm<Input, unknown, Input>({
    resolver: zodResolver(schema as z.ZodType<Input, Input>),
    defaultValues: kept.begin as DefaultValues<Input>,
  });
  const busy = form.formState.isSubmitting;
  /** saved or discarded: what the form still says of itself is no longer a draft */
  const done = useRef(false);
  const latest = useLatest(kept);

  const { subscribe } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values: typed }) => {
          if (!done.current) latest.current.keep(typed);
        },
      }),
    [subscribe, latest],
  );

  function forget(): void {
    done.current = true;
    kept.drop();
  }

  async function submit(input: Input): Promise<void> {
    setProblem(undefined);
    try {
      await save(input);
      forget();
      onSaved();
    } catch (error) {
      const failure = failureOf(error);
      let placed = 0;
      for (const each of failure.problems) {
        const named = each.path.startsWith(prefix) ? each.path.slice(prefix.length) : each.path;
        const path = shownPath(shown, named);
        if (path === undefined) continue;
        form.setError(lists.includes(path) ? (named as Path<Input>) : path, { message: problemSentence(each) });
        // Once the problem is drawn: a list looks for the line that has it.
        if (placed === 0) setTimeout(() => form.setFocus(path));
        placed += 1;
      }
      if (placed === 0) setProblem(explain?.(error) ?? failureSentence(failure));
    }
  }

  function hasUnsaved(): boolean {
    return !done.current && kept.isTyped(form.getValues());
  }

  return {
    form,
    problem,
    onSubmit: (event) => void form.handleSubmit(submit)(event),
    busy,
    hasUnsaved,
    forget,
    draft: {
      restored: kept.restored,
      startOver() {
        kept.startOver();
        form.reset(kept.fresh);
      },
      asking,
      close() {
        // What is on its way stays a draft until the server has answered.
        if (hasUnsaved() && !busy) setAsking(true);
        else onClose();
      },
      keepEditing: () => setAsking(false),
      discard() {
        forget();
        onClose();
      },
    },
  };
}
