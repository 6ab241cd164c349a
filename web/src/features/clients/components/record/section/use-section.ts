import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { useEffect, useRef, useState } from 'react';
import { failureOf } from '../../../../../firebase/failure.ts';
import { failureSentence } from '../../../../../format/failure.ts';
import { showProblem, showUndo } from '../../../../../ui/toast.tsx';
import type { SaveOutcome } from '../../../api/save-on-newest.ts';
import { hasKeys } from '../../../../../forms/draft-shape.ts';
import { dropDraft, keepDraft, readDraft } from '../../../../../forms/drafts.ts';
import { differingKeys, mergeEdit, resolveConflicts } from '../../../../../forms/merge.ts';
import { useRecord } from '../record-context.ts';
import type { Edit, Editing, LostEdit } from './editing.ts';

type Section<V extends object> = {
  /** names the section in its draft */
  section: string;
  title: string;
  /** what is stored now; null when there is nothing yet or any more */
  live: V | null;
  /** what a new form starts from when nothing is stored */
  blank: V;
  /** opens the form without being asked: for something new */
  startOpen?: boolean;
  /** saves on top of a version of the record */
  save: (edit: Edit<V>, on: Client) => Promise<SaveOutcome>;
};

export type SectionState<V extends object> = {
  editing: Editing<V> | null;
  /** saves that the server has not answered yet */
  sending: boolean;
  lost: LostEdit<V> | null;
  open: () => void;
  submit: (edit: Edit<V>) => void;
  cancel: (unsaved: V | null) => void;
  /** answers the question of `lost`: the fields where mine counts */
  choose: (keepMine: ReadonlySet<string>) => void;
  backToForm: () => void;
};

function opened<V extends object>(base: V, values: V, cause: Editing<V>['cause']): Editing<V> {
  return { base, values, cause, reason: '', problems: [] };
}

/**
 * The life of one section: shown, edited, saved. A save closes the form at once and the new values show; when it is refused the form
 * opens again with what was typed. The draft stays in storage until the server has said yes.
 */
export function useSection<V extends object>({
  section,
  title,
  live,
  blank,
  startOpen = false,
  save,
}: Section<V>): SectionState<V> {
  const { client, newest, place, locked, reading } = useRecord();
  const [editing, setEditing] = useState<Editing<V> | null>(() => {
    const draft = locked === undefined ? readDraft<V>(place, section, hasKeys(Object.keys(blank))) : null;
    if (draft && !(live && differingKeys(draft.values, live).length === 0))
      return opened(draft.base, draft.values, 'restored');
    return startOpen ? opened(blank, blank, 'opened') : null;
  });
  const [sent, setSent] = useState(0);
  const [lost, setLost] = useState<LostEdit<V> | null>(null);
  const shown = useRef(true);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);

  function reopen(edit: Edit<V>, because: Partial<Editing<V>>): void {
    setEditing((current) => current ?? { ...opened(edit.base, edit.mine, 'opened'), ...because });
  }

  function ask(question: LostEdit<V>): void {
    if (shown.current) {
      reopen(question.edit, {});
      setLost(question);
      return;
    }
    const message = m.edit_conflict_kept({ person: reading.personName(question.on.updatedBy) });
    showProblem({ title: m.edit_refused_title({ section: title, name: client.displayName }), message });
  }

  function refuse(edit: Edit<V>, error: unknown): void {
    const failure = failureOf(error);
    // The rules only say no; what the page has learned meanwhile says more.
    const reason = newest().deleted ? m.edit_refused_trash() : failureSentence(failure);
    if (shown.current) reopen(edit, { cause: 'refused', reason, problems: failure.problems });
    const message = shown.current ? reason : m.edit_refused_kept({ reason });
    showProblem({ title: m.edit_refused_title({ section: title, name: client.displayName }), message });
  }

  async function send(edit: Edit<V>, on: Client): Promise<void> {
    setEditing(null);
    setSent((count) => count + 1);
    try {
      const outcome = await save(edit, on);
      if (outcome.status === 'saved') dropDraft(place, section);
      else ask({ edit, conflicts: outcome.conflicts, on: outcome.on });
    } catch (error) {
      refuse(edit, error);
    } finally {
      setSent((count) => count - 1);
    }
  }

  function submit(edit: Edit<V>): void {
    const conflicts = live ? mergeEdit(edit.base, edit.mine, live).conflicts : [];
    if (conflicts.length > 0) setLost({ edit, conflicts, on: client });
    else void send(edit, client);
  }

  return {
    editing,
    sending: sent > 0,
    lost,
    open: () => setEditing(opened(live ?? blank, live ?? blank, 'opened')),
    submit,
    cancel(unsaved) {
      setEditing(null);
      dropDraft(place, section);
      if (unsaved === null || editing === null) return;
      const draft = { base: editing.base, values: unsaved };
      showUndo({
        message: m.edit_discarded({ section: title }),
        undo() {
          keepDraft(place, section, draft);
          setEditing(opened(draft.base, draft.values, 'opened'));
        },
      });
    },
    choose(keepMine) {
      if (!lost) return;
      setLost(null);
      // The choice was made against a version that may not have reached this page yet.
      const on = lost.on.version > client.version ? lost.on : client;
      void send(resolveConflicts(lost.edit, lost.conflicts, keepMine), on);
    },
    backToForm: () => setLost(null),
  };
}
