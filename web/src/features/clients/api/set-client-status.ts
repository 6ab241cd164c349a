import type { Client } from '@clientele/domain/client';
import { statusSchema } from '@clientele/domain/client';
import { isBlocked } from '@clientele/domain/compliance-summary';
import type { ClientStatus } from '@clientele/domain/client-status';
import { updateStamps } from '../../../firebase/stamps.ts';
import type { Session } from '../../../session/session.tsx';
import { writeOnNewest } from './write-on-newest.ts';

type SetClientStatus = {
  client: Pick<Client, 'id' | 'version' | 'status'>;
  status: ClientStatus;
  /** why, in the person's words; '' for none. It stays on the record until the next change of status. */
  reason: string;
};

/** Moves a client to another status. Fails with `version_conflict` when somebody else has changed the status meanwhile. */
export function setClientStatus(session: Session, { client, status, reason }: SetClientStatus): Promise<void> {
  const input = statusSchema.parse({ status, statusReason: reason });
  const change = input.statusReason === '' ? {} : { reason: input.statusReason };
  return writeOnNewest({
    workspaceId: session.workspace.id,
    seen: client,
    update: (version) => ({ ...input, ...updateStamps(session.uid, version, change) }),
    isDone: (newest) => !newest.deleted && newest.status === input.status && newest.statusReason === input.statusReason,
    refusal: (newest) =>
      status === 'active' && isBlocked(newest.complianceSummary, new Date()) ? 'activation_blocked' : undefined,
    stillFits: (newest) => newest.status === client.status && !newest.deleted,
  });
}
