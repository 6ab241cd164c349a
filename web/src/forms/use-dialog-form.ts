import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, type DefaultValues, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form';
import type * as z from 'zod';
import { failureOf } from '../firebase/failure.ts';
import { failureSentence } from '../format/failure.ts';
import { problemSentence } from '../format/problem.ts';

type Options<Input extends FieldValues> = {
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
  /** a sentence of the dialog's own for a refusal, instead of the general one */
  explain?: (error: unknown) => string | undefined;
};

export type DialogForm<Input extends FieldValues> = {
  form: UseFormReturn<Input, unknown, Input>;
  /** why the whole form was refused, for FormProblem above the buttons */
  problem: string | undefined;
  onSubmit: (event: React.FormEvent) => void;
  busy: boolean;
};

/** The path of a shown field that a problem belongs to: "emails.0" belongs to "emails". */
function shownPath<Input extends FieldValues>(shown: readonly Path<Input>[], path: string): Path<Input> | undefined {
  return shown.find((field) => path === field || path.startsWith(`${field}.`));
}

/**
 * A form in a dialog: the domain's schema judges while typing, a refusal puts its problems next to their fields and the focus on the
 * first, and what was typed is kept until it is saved.
 */
export function useDialogForm<Input extends FieldValues>({
  schema,
  values,
  shown,
  lists = [],
  prefix = '',
  save,
  onSaved,
  explain,
}: Options<Input>): DialogForm<Input> {
  const [problem, setProblem] = useState<string>();
  const form = useForm<Input, unknown, Input>({
    resolver: zodResolver(schema as z.ZodType<Input, Input>),
    defaultValues: values as DefaultValues<Input>,
  });

  async function submit(input: Input): Promise<void> {
    setProblem(undefined);
    try {
      await save(input);
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

  return {
    form,
    problem,
    onSubmit: (event) => void form.handleSubmit(submit)(event),
    busy: form.formState.isSubmitting,
  };
}
