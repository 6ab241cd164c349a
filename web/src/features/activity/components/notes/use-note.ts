import type { Client } from '@clientele/domain/client';
import { addNoteInputSchema } from '@clientele/domain/note';
import { fieldProblems } from '@clientele/domain/problems';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { failureOf } from '../../../../firebase/failure.ts';
import { failureSentence } from '../../../../format/failure.ts';
import { problemSentence } from '../../../../format/problem.ts';
import { useSession } from '../../../../session/session.tsx';
import { showDone } from '../../../../ui/toast.tsx';
import { addNote } from '../../api/add-note.ts';
import { encodeNote, type Mention } from '../../mentions.ts';
import { keepNote, newNote, readNote, type NoteDraft } from '../../note-draft.ts';

type NoteForm = {
  text: string;
  write: (text: string, mention?: Mention) => void;
  /** adds the note; what was written stays until it is */
  add: () => Promise<void>;
  busy: boolean;
  problem: string | undefined;
};

/** A note about a client while it is being written; it survives leaving the page. */
export function useNote({ id: clientId }: Pick<Client, 'id'>): NoteForm {
  const { uid, workspace, online } = useSession();
  const workspaceId = workspace.id;
  const place = { uid, workspaceId, subject: clientId };
  const [draft, setDraft] = useState(() => readNote(place));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  function change(next: NoteDraft): void {
    setDraft(next);
    keepNote(place, next);
    setProblem(undefined);
  }

  async function add(): Promise<void> {
    if (busy) return;
    const { text, mentions } = encodeNote(draft.text, draft.chosen);
    const parsed = addNoteInputSchema.safeParse({ workspaceId, clientId, noteId: draft.id, text, mentions });
    if (!parsed.success) {
      const [first] = fieldProblems(parsed.error);
      setProblem(first && problemSentence(first));
      return;
    }
    if (!online) {
      setProblem(m.note_offline());
      return;
    }
    setBusy(true);
    try {
      await addNote(parsed.data);
      change(newNote());
      showDone({ message: m.note_added() });
    } catch (error) {
      setProblem(explain(error, mentions, draft.chosen));
    } finally {
      setBusy(false);
    }
  }

  return {
    text: draft.text,
    write: (text, mention) => change(newNote(text, mention ? [...draft.chosen, mention] : draft.chosen)),
    add,
    busy,
    problem,
  };
}

/** Names whoever may not be mentioned. */
function explain(error: unknown, mentions: readonly string[], chosen: readonly Mention[]): string {
  const failure = failureOf(error);
  const [problem] = failure.problems;
  const index = problem?.code === 'cannot_see_client' ? Number(problem.path.replace('mentions.', '')) : NaN;
  const refused = chosen.find(({ uid }) => uid === mentions[index]);
  if (refused !== undefined) return m.note_mention_refused({ person: refused.name });
  return problem ? problemSentence(problem) : failureSentence(failure);
}
