import { zodResolver } from '@hookform/resolvers/zod';
import { sameValue } from '@clientele/domain/change';
import { useEffect, useRef, useState } from 'react';
import { useForm, type FieldValues, type UseFormReturn } from 'react-hook-form';
import type * as z from 'zod';
import { differingKeys } from '../../../../forms/merge.ts';
import type { Theirs } from './section-context.ts';

type Input<V extends object> = {
  base: V;
  values: V;
  /** judges the values; asked anew each time, because what is judged may depend on them */
  schemaOf: (values: V) => z.ZodType;
  live: V;
  /** who wrote `live` */
  author: string;
};

export type DetailsForm<V extends object> = {
  form: UseFormReturn;
  /** what the form stands on by now: fields that others changed and that were not touched here have moved along */
  base: V;
  typed: V;
  dirty: boolean;
  /** fields that somebody else changed and that were touched here, too */
  theirs: ReadonlyMap<string, Theirs>;
  takeTheirs: (key: string) => void;
  keepMine: (key: string) => void;
};

/** A form over details that other people go on changing. */
export function useDetailsForm<V extends object>({
  base: start,
  values,
  schemaOf,
  live,
  author,
}: Input<V>): DetailsForm<V> {
  const form = useForm({
    defaultValues: values as FieldValues,
    resolver: (typed, context, options) =>
      zodResolver(schemaOf(typed as V) as z.ZodType<FieldValues, FieldValues>)(typed, context, options),
  });
  const [base, setBase] = useState(start);
  const seen = useRef(live);
  const typed = form.watch() as V;
  const now = live as Readonly<Record<string, unknown>>;

  useEffect(() => {
    if (sameValue(seen.current, live)) return;
    seen.current = live;
    const mine = form.getValues() as Record<string, unknown>;
    const stored = live as Readonly<Record<string, unknown>>;
    const before = base as Readonly<Record<string, unknown>>;
    const moved = differingKeys(base, live).filter(
      (key) => sameValue(mine[key], before[key]) || sameValue(mine[key], stored[key]),
    );
    for (const key of moved) setValue(form, key, stored[key]);
    if (moved.length > 0) setBase({ ...base, ...Object.fromEntries(moved.map((key) => [key, stored[key]])) });
  }, [live, base, form]);

  const contested = differingKeys(base, live).filter((key) => !sameValue(typed[key], live[key]));
  const theirs = new Map<string, Theirs>(contested.map((key) => [key, { value: now[key], by: author }]));

  function acknowledge(key: string): void {
    setBase((current) => ({ ...current, [key]: now[key] }));
  }

  return {
    form,
    base,
    typed,
    dirty: differingKeys(base, typed).length > 0,
    theirs,
    takeTheirs(key) {
      setValue(form, key, now[key]);
      acknowledge(key);
    },
    keepMine: acknowledge,
  };
}

/** The form's keys are only known to its schema: its own type would have to spell out every path. */
function setValue(form: UseFormReturn, key: string, value: unknown): void {
  form.setValue(key, value);
}
