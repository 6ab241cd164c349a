import { PERMISSION_TABLE } from '@clientele/domain/permissions';
import { UNDO_REFUSALS, type UndoChangeInput, type UndoChangeResult, type UndoVerdict } from '@clientele/domain/undo';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';
import type { Session } from '../../../session/session.tsx';

export type RefusedUndo = Extract<UndoVerdict, { ok: false }>;

/**
 * Takes back what an entry tells; judged by the server on what is there at that moment. Needs the network.
 * @returns why the judge says no, or null when it is done
 * @throws what failureOf() reads: everything else that stands against it
 */
export async function undoChange(session: Session, clientId: string, entryId: string): Promise<RefusedUndo | null> {
  const input: UndoChangeInput = { workspaceId: session.workspace.id, clientId, entryId };
  try {
    await trackWrite(call<UndoChangeInput, UndoChangeResult>('undoChange', input));
    return null;
  } catch (error) {
    const refused = refusedUndo(error);
    if (refused === null) throw error;
    return refused;
  }
}

function refusedUndo(error: unknown): RefusedUndo | null {
  if (!(error instanceof Error) || !('details' in error)) return null;
  const details = error.details as { why?: unknown; field?: unknown; permission?: unknown } | null | undefined;
  const why = UNDO_REFUSALS.find((each) => each === details?.why);
  if (why === undefined) return null;
  const permission = PERMISSION_TABLE.find(({ id }) => id === details?.permission)?.id;
  return {
    ok: false,
    why,
    ...(typeof details?.field === 'string' && { field: details.field }),
    ...(permission !== undefined && { permission }),
  };
}
