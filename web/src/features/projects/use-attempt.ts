import * as m from '@clientele/messages';
import { useState } from 'react';
import { failureOf } from '../../firebase/failure.ts';
import { failureSentence } from '../../format/failure.ts';
import { showProblem } from '../../ui/toast.tsx';

type Attempt = { busy: boolean; attempt: (act: () => Promise<void>) => Promise<void> };

/**
 * Writes to a project from a page that shows it: says when that did not work.
 * @param conflict what is said when somebody else was faster; absent: what is said anywhere
 */
export function useAttempt(conflict?: () => string): Attempt {
  const [busy, setBusy] = useState(false);
  return {
    busy,
    async attempt(act) {
      setBusy(true);
      try {
        await act();
      } catch (error) {
        const failure = failureOf(error);
        const overtaken = failure.code === 'version_conflict' ? conflict?.() : undefined;
        showProblem({ title: m.project_not_saved(), message: overtaken ?? failureSentence(failure) });
      } finally {
        setBusy(false);
      }
    },
  };
}
