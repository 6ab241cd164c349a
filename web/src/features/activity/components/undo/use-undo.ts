import type { ActivityEntry } from '@clientele/domain/activity';
import type { Client } from '@clientele/domain/client';
import { judgeUndo, undoneSubject } from '@clientele/domain/undo';
import * as m from '@clientele/messages';
import { useMemo, useState } from 'react';
import { failureOf } from '../../../../firebase/failure.ts';
import { failureSentence } from '../../../../format/failure.ts';
import { problemSentence } from '../../../../format/problem.ts';
import { useSession } from '../../../../session/session.tsx';
import { showDone, showProblem } from '../../../../ui/toast.tsx';
import { undoChange } from '../../api/undo-change.ts';
import { useSubjects } from '../../api/use-subjects.ts';
import { explainUndo } from '../../explain-undo.ts';

export type Undo = {
  /** why an entry cannot be undone now; undefined when it can, or when that is not known yet: pressing asks the server */
  denialOf: (entry: ActivityEntry) => string | undefined;
  undo: (entry: ActivityEntry) => void;
  /** the entry that is being undone */
  busyId: string | null;
};

/** What can be undone in a client's timeline, judged anew with everything that changes while it is open. */
export function useUndo(client: Client, entries: readonly ActivityEntry[], shown: boolean): Undo {
  const session = useSession();
  const subjectOf = useSubjects(client.id, shown);
  const [busyId, setBusyId] = useState<string | null>(null);

  const denials = useMemo(() => {
    const found = entries.map((entry): [string, string | undefined] => {
      const about = undoneSubject(entry);
      const subject = about === null ? null : subjectOf(about.subject.noun, about.id);
      if (subject === undefined) return [entry.id, undefined];
      const verdict = judgeUndo(entry, { client, subject }, session.permissions);
      return [entry.id, verdict.ok ? undefined : explainUndo(entry, verdict)];
    });
    return new Map(found);
  }, [client, entries, subjectOf, session.permissions]);

  async function undo(entry: ActivityEntry): Promise<void> {
    if (busyId !== null) return;
    setBusyId(entry.id);
    const title = m.undo_failed();
    try {
      const refused = await undoChange(session, client.id, entry.id);
      if (refused === null) showDone({ message: m.undo_done() });
      else showProblem({ title, message: explainUndo(entry, refused) });
    } catch (error) {
      const failure = failureOf(error);
      const [problem] = failure.problems;
      showProblem({ title, message: problem ? problemSentence(problem) : failureSentence(failure) });
    } finally {
      setBusyId(null);
    }
  }

  return { denialOf: (entry) => denials.get(entry.id), undo: (entry) => void undo(entry), busyId };
}
