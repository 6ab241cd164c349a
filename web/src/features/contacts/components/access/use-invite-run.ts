import type { InviteRow } from '@clientele/domain/invite-calls';
import type { PortalScope } from '@clientele/domain/portal';
import { useRef, useState } from 'react';
import { failureOf } from '../../../../firebase/failure.ts';
import { failureSentence } from '../../../../format/failure.ts';
import { useSession } from '../../../../session/session.tsx';
import { inviteAll } from '../../api/invite-all.ts';

export type InviteRun = {
  state: 'idle' | 'running' | 'stopped' | 'done';
  /** what became of each so far, by contact */
  results: ReadonlyMap<string, InviteRow>;
  /** why it broke off */
  problem: string | undefined;
  start: (contactIds: readonly string[], scopes: readonly PortalScope[]) => void;
  /** sends off no further ones; those that are on their way still arrive */
  stop: () => void;
};

/** One run through the contacts that somebody chose. */
export function useInviteRun(clientId: string): InviteRun {
  const { workspace } = useSession();
  const [state, setState] = useState<InviteRun['state']>('idle');
  const [results, setResults] = useState<ReadonlyMap<string, InviteRow>>(new Map());
  const [problem, setProblem] = useState<string>();
  const stopped = useRef(false);

  async function go(contactIds: readonly string[], scopes: readonly PortalScope[]): Promise<void> {
    setState('running');
    try {
      await inviteAll(
        { workspaceId: workspace.id, clientId, contactIds: [...contactIds], scopes: [...scopes] },
        (rows) => setResults((before) => new Map([...before, ...rows.map((row) => [row.contactId, row] as const)])),
        () => stopped.current,
      );
      setState(stopped.current ? 'stopped' : 'done');
    } catch (error) {
      setProblem(failureSentence(failureOf(error)));
      setState('stopped');
    }
  }

  return {
    state,
    results,
    problem,
    start: (contactIds, scopes) => void go(contactIds, scopes),
    stop() {
      stopped.current = true;
    },
  };
}
