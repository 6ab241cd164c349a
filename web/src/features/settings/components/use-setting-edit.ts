import { sameValue } from '@clientele/domain/change';
import {
  settingSchema,
  type SettingKey,
  type Settings,
  type SettingsGroup,
  type SettingValue,
} from '@clientele/domain/settings';
import * as m from '@clientele/messages';
import { useEffect, useRef, useState } from 'react';
import * as z from 'zod';
import { failureOf } from '../../../firebase/failure.ts';
import { failureSentence } from '../../../format/failure.ts';
import { SETTING_ROWS } from '../../../format/settings-fields.ts';
import { hasShapeOf } from '../../../forms/draft-shape.ts';
import { dropDraft, keepDraft, readDraft } from '../../../forms/drafts.ts';
import { useSession } from '../../../session/session.tsx';
import { showProblem, showUndo } from '../../../ui/toast.tsx';
import { saveSetting } from '../api/save-setting.ts';
import { settingProblem } from './setting-problem.ts';

type Setting = {
  path: string;
  group: SettingsGroup;
  settingKey: SettingKey;
  /** the group as it is stored in this place */
  stored: Settings | undefined;
  /** the value in force, wherever it comes from */
  value: SettingValue;
};

type Editing = { typed: SettingValue; base: SettingValue | undefined; restored: boolean };

/** A value in a draft; null is inherited. */
type Kept = { value: SettingValue | null };

export type SettingEdit = {
  /** what is typed; undefined while nobody edits */
  typed: SettingValue | undefined;
  /** whether the form is open because something was typed here before */
  restored: boolean;
  /** whether something else than the value in force is typed */
  dirty: boolean;
  problem: string | undefined;
  /** why the last attempt was refused */
  refusal: string | undefined;
  /** what somebody else has set meanwhile, null for "inherited"; undefined when nobody has */
  theirs: SettingValue | null | undefined;
  sending: boolean;
  open: () => void;
  type: (value: SettingValue) => void;
  save: () => void;
  cancel: () => void;
  inherit: () => void;
};

/** The life of one setting: shown, edited, saved. A save closes the form at once; when it is refused the form opens again with what was typed. */
export function useSettingEdit({ path, group, settingKey: key, stored, value }: Setting): SettingEdit {
  const { uid, workspace } = useSession();
  const own = stored?.values[key];
  const place = { uid, workspaceId: workspace.id, subject: path };
  const part = `setting:${key}`;
  const [editing, setEditing] = useState<Editing | null>(() => {
    const draft = readDraft<Kept>(place, part, hasShapeOf(z.object({ value: settingSchema(group, key).nullable() })));
    const typed = draft?.values.value ?? null;
    if (draft === null || typed === null || sameValue(typed, own)) return null;
    return { typed, base: draft.base.value ?? undefined, restored: true };
  });
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [refusal, setRefusal] = useState<string | undefined>(undefined);
  const [sent, setSent] = useState(0);
  const latest = useRef(stored);
  useEffect(() => {
    latest.current = stored;
  });
  const { label } = SETTING_ROWS[key];

  async function send(next: SettingValue | undefined, base: SettingValue | undefined): Promise<boolean> {
    setSent((count) => count + 1);
    try {
      await saveSetting({ uid, path, group, key, seen: latest.current, base, value: next });
      dropDraft(place, part);
      return true;
    } catch (error) {
      const failure = failureOf(error);
      if (next !== undefined) setEditing((current) => current ?? { typed: next, base, restored: false });
      // The note about the other person's value says it all.
      setRefusal(failure.code === 'version_conflict' ? undefined : failureSentence(failure));
      showProblem({ title: m.settings_not_saved({ setting: label() }), message: failureSentence(failure) });
      return false;
    } finally {
      setSent((count) => count - 1);
    }
  }

  function change(next: SettingValue | undefined, base: SettingValue | undefined): void {
    setEditing(null);
    setRefusal(undefined);
    void send(next, base);
    showUndo({
      message: next === undefined ? m.settings_inherited({ setting: label() }) : m.settings_saved({ setting: label() }),
      undo: () => void send(base, next),
    });
  }

  function close(): void {
    setEditing(null);
    dropDraft(place, part);
  }

  const dirty = editing !== null && !sameValue(editing.typed, value);
  const theirs = editing !== null && !sameValue(own, editing.base) ? (own ?? null) : undefined;

  return {
    typed: editing?.typed,
    restored: editing?.restored ?? false,
    dirty,
    problem,
    refusal,
    theirs,
    sending: sent > 0,
    open() {
      setProblem(undefined);
      setRefusal(undefined);
      setEditing({ typed: value, base: own, restored: false });
    },
    type(typed) {
      setProblem(undefined);
      setEditing((current) => current && { ...current, typed });
      const base: Kept = { value: editing?.base ?? null };
      keepDraft<Kept>(place, part, { base, values: { value: typed } });
    },
    save() {
      if (editing === null) return;
      const wrong = settingProblem(group, key, editing.typed);
      if (wrong !== undefined) {
        setProblem(wrong);
        return;
      }
      // As the schema normalises it: blanks folded, lines trimmed.
      const next = settingSchema(group, key).parse(editing.typed) as SettingValue;
      // What somebody else has set stands beside the input: saving now replaces it knowingly.
      if (sameValue(next, own)) close();
      else change(next, own);
    },
    cancel() {
      close();
      setRefusal(undefined);
      if (editing === null || !dirty) return;
      const base: Kept = { value: editing.base ?? null };
      const values: Kept = { value: editing.typed };
      showUndo({
        message: m.edit_discarded({ section: label() }),
        undo() {
          keepDraft(place, part, { base, values });
          setEditing(editing);
        },
      });
    },
    inherit: () => change(undefined, own),
  };
}
