import type { Position } from '@clientele/domain/position';
import * as m from '@clientele/messages';
import { failureOf } from '../../../firebase/failure.ts';
import { failureSentence } from '../../../format/failure.ts';
import { useSession } from '../../../session/session.tsx';
import { showDone, showProblem, showUndo } from '../../../ui/toast.tsx';
import { updatePosition } from '../api/update-position.ts';

/** Retires a position, or brings a retired one back. */
export function useRetire(): (position: Position) => void {
  const session = useSession();

  async function set(position: Pick<Position, 'id' | 'version' | 'name'>, retired: boolean): Promise<void> {
    try {
      await updatePosition(session, position, { retired });
    } catch (error) {
      showProblem({ title: m.position_retire_failed(), message: failureSentence(failureOf(error)) });
      return;
    }
    const { name, version } = position;
    if (!retired) showDone({ message: m.position_brought_back({ name }) });
    else
      showUndo({
        message: m.position_retired_toast({ name }),
        undo: () => void set({ ...position, version: version + 1 }, false),
      });
  }

  return (position) => void set(position, !position.retired);
}
