import { zodResolver } from '@hookform/resolvers/zod';
import { sameValue } from '@clientele/domain/change';
import { useEffect, useRef, useState } from 'react';
import { useForm, type FieldValues, type UseFormReturn } from 'react-hook-form';
import type * as z from 'zod';
import { problemSentence } from '../../../../../format/problem.ts';
import { differingKeys } from '../../../../../forms/merge.ts';
import type { Theirs } from './edit-context.ts';
import type { Editing } from './editing.ts';

type EditForm<V extends object> = {
  form: UseFormReturn;
  /** what the form stands on by now: fields that others changed and that were not touched here have moved along */
  base: V;
  dirty: boolean;
  /** fields that somebody else changed and that were touched here, too */
  theirs: ReadonlyMap<string, Theirs>;
  takeTheirs: (key: string) => void;
  keepMine: (key: string) => void;
};

type EditFormInput<V extends object> = {
  editing: Editing<V>;
  schema: z.ZodType<V, V>;
  live: V | null;
  /** who wrote `live` */
  author: string;
};

/** A form over values that other people go on changing. */
export function useEditForm<V extends object>({ editing, schema, live, author }: EditFormInput<V>): EditForm<V> {
  const form = useForm({
    defaultValues: editing.values as FieldValues,
    resolver: zodResolver(schema as unknown as z.ZodType<FieldValues, FieldValues>),
  });
  const [base, setBase] = useState(editing.base);
  const [authors, setAuthors] = useState<Readonly<Record<string, string>>>({});
  const seen = useRef(live);
  const values = form.watch() as V;

  useEffect(() => {
    for (const { path, ...problem } of editing.problems) form.setError(path, { message: problemSentence(problem) });
    // Only what the refusal said when the form was opened.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  useEffect(() => {
    if (!live) return;
    const arrived = differingKeys(live, seen.current ?? base);
    seen.current = live;
    if (arrived.length > 0) {
      setAuthors((current) => ({ ...current, ...Object.fromEntries(arrived.map((key) => [key, author])) }));
    }
    const mine = form.getValues() as V;
    const moved = differingKeys(base, live).filter(
      (key) => sameValue(mine[key], base[key]) || sameValue(mine[key], live[key]),
    );
    if (moved.length === 0) return;
    for (const key of moved) if (!sameValue(mine[key], live[key])) setValue(form, key, live[key]);
    setBase({ ...base, ...Object.fromEntries(moved.map((key) => [key, live[key]])) });
  }, [live, author, base, form]);

  const contested = live ? differingKeys(base, live) : [];
  const theirs = new Map<string, Theirs>(
    contested
      .filter((key) => !sameValue(values[key], base[key]) && !sameValue(values[key], live?.[key]))
      .map((key) => [key, { value: live?.[key], by: authors[key] ?? author }]),
  );

  function acknowledge(key: string): void {
    setBase((current) => ({ ...current, [key]: (live as Record<string, unknown> | null)?.[key] }));
  }

  return {
    form,
    base,
    dirty: differingKeys(base, values).length > 0,
    theirs,
    takeTheirs(key) {
      setValue(form, key, (live as Record<string, unknown> | null)?.[key]);
      acknowledge(key);
    },
    keepMine: acknowledge,
  };
}

/** The form's keys are only known to its schema: its own type would have to spell out every path. */
function setValue(form: UseFormReturn, key: string, value: unknown): void {
  form.setValue(key, value);
}
