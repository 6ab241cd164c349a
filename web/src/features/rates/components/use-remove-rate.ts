import { rateInputOf, type ServiceRate } from '@clientele/domain/service-rate';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { failureOf } from '../../../firebase/failure.ts';
import { failureSentence } from '../../../format/failure.ts';
import { problemSentence } from '../../../format/problem.ts';
import { useSession } from '../../../session/session.tsx';
import { showProblem, showUndo } from '../../../ui/toast.tsx';
import { removeRate } from '../api/remove-rate.ts';
import { saveRate } from '../api/save-rate.ts';

function explain(title: string, error: unknown): void {
  const failure = failureOf(error);
  const [first] = failure.problems;
  showProblem({ title, message: first === undefined ? failureSentence(failure) : problemSentence(first) });
}

type Removal = {
  remove: (rate: ServiceRate) => void;
  /** the rate whose removal is on its way; null when there is none */
  removing: string | null;
};

/** Removes a rate and offers to bring it back. */
export function useRemoveRate(clientId: string): Removal {
  const { workspace } = useSession();
  const [removing, setRemoving] = useState<string | null>(null);
  const place = { workspaceId: workspace.id, clientId };

  async function remove(rate: ServiceRate): Promise<void> {
    setRemoving(rate.id);
    try {
      await removeRate({ ...place, rateId: rate.id, version: rate.version });
    } catch (error) {
      setRemoving(null);
      explain(m.rate_remove_failed(), error);
      return;
    }
    setRemoving(null);
    showUndo({ message: m.rate_removed(), undo: () => void bringBack(rate) });
  }

  async function bringBack(rate: ServiceRate): Promise<void> {
    try {
      await saveRate({ ...place, rateId: rate.id, version: rate.version + 1, rate: rateInputOf(rate), ends: [] });
    } catch (error) {
      explain(m.rate_restore_failed(), error);
    }
  }

  return { remove: (rate) => void remove(rate), removing };
}
