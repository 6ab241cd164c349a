import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { FormProvider } from 'react-hook-form';
import { failureOf } from '../../../../firebase/failure.ts';
import { failureSentence } from '../../../../format/failure.ts';
import { problemSentence } from '../../../../format/problem.ts';
import { dropDraft, keepDraft, type Draft, type DraftPlace } from '../../../../forms/drafts.ts';
import { useFormKeys } from '../../../../forms/use-form-keys.ts';
import { DeniedTooltip } from '../../../../ui/denied-tooltip.tsx';
import { FormProblem } from '../../../../ui/form-problem.tsx';
import type { SectionProps } from './details-section.tsx';
import { SectionProvider, useSetUnsaved } from './section-context.ts';
import classes from './section.module.css';
import { useDetailsForm } from './use-details-form.ts';

type Props<V extends object> = SectionProps<V> &
  Draft<V> & { restored: boolean; place: DraftPlace; onClose: () => void };

/** The open form of a section, with its own save. It stays open, with everything in it, until the server has said yes. */
export function DetailsSectionForm<V extends object>(props: Props<V>) {
  const { section, title, locked, place, restored, save, onClose, children } = props;
  const { form, base, typed, dirty, theirs, takeTheirs, keepMine } = useDetailsForm(props);
  const [problem, setProblem] = useState<string>();
  const element = useRef<HTMLFormElement>(null);
  const setUnsaved = useSetUnsaved();
  const busy = form.formState.isSubmitting;

  useEffect(() => {
    // A restored draft opens without being asked for: it must not take the focus.
    if (!restored) element.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [restored]);

  useEffect(() => {
    if (dirty) keepDraft(place, section, { base, values: typed });
    else dropDraft(place, section);
  });

  useEffect(() => {
    setUnsaved(section, dirty);
    return () => setUnsaved(section, false);
  }, [section, dirty, setUnsaved]);

  async function accept(input: unknown): Promise<void> {
    setProblem(undefined);
    if (theirs.size > 0) {
      setProblem(m.company_choose_first());
      return;
    }
    try {
      await save(input as V, base);
      onClose();
    } catch (error) {
      const failure = failureOf(error);
      let placed = 0;
      for (const each of failure.problems) {
        const path = each.path.replace(/^fields\.(address\.)?/u, '');
        if (!Object.hasOwn(base, path.split('.')[0] ?? '')) continue;
        form.setError(path, { message: problemSentence(each) }, { shouldFocus: placed === 0 });
        placed += 1;
      }
      if (placed === 0) setProblem(failureSentence(failure));
    }
  }

  const submit = form.handleSubmit(accept);
  useFormKeys(element, {
    save: () => locked === undefined && !busy && void submit(),
    cancel: () => !dirty && onClose(),
  });

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (locked === undefined && !busy) void submit(event);
  }

  return (
    <FormProvider {...form}>
      <SectionProvider value={{ theirs, takeTheirs, keepMine }}>
        <form
          ref={element}
          data-section={section}
          aria-label={m.edit_form({ section: title })}
          noValidate
          onSubmit={onSubmit}
        >
          {restored && (
            <p role="status" className={classes['note']}>
              {m.draft_restored()}
            </p>
          )}
          <div className={classes['fields']}>{children}</div>
          <div className={classes['footer']}>
            <FormProblem problem={problem} />
            <div className={classes['buttons']}>
              <DeniedTooltip reason={locked}>
                <Button type="submit" loading={busy}>
                  {m.edit_save()}
                </Button>
              </DeniedTooltip>
              <Button variant="default" onClick={onClose} disabled={busy}>
                {dirty ? m.company_discard() : m.edit_cancel()}
              </Button>
              <span className={classes['state']}>{dirty && m.edit_unsaved()}</span>
            </div>
          </div>
        </form>
      </SectionProvider>
    </FormProvider>
  );
}
