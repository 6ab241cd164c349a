import { rateInputOf, type ServiceRate } from '@clientele/domain/service-rate';
import * as m from '@clientele/messages';
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

/** Removes a rate and offers to bring it back. */
export function useRemoveRate(clientId: string): (rate: ServiceRate) => void {
  const { workspace } = useSession();
  const place = { workspaceId: workspace.id, clientId };

  async function remove(rate: ServiceRate): Promise<void> {
    try {
      await removeRate({ ...place, rateId: rate.id, version: rate.version });
    } catch (error) {
      explain(m.rate_remove_failed(), error);
      return;
    }
    showUndo({ message: m.rate_removed(), undo: () => void bringBack(rate) });
  }

  async function bringBack(rate: ServiceRate): Promise<void> {
    try {
      await saveRate({ ...place, rateId: rate.id, version: rate.version + 1, rate: rateInputOf(rate), ends: [] });
    } catch (error) {
      explain(m.rate_restore_failed(), error);
    }
  }

  return (rate) => void remove(rate);
}
