import type { AcceptInviteResult } from '@clientele/domain/invite-calls';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { failureOf } from '../../firebase/failure.ts';
import { failureSentence } from '../../format/failure.ts';
import { signInProblem } from '../sign-in/sign-in-problem.ts';

type Accepting = {
  busy: boolean;
  problem: string | undefined;
  /** signs in before or after accepting, as the way in needs it; what it throws ends in one sentence */
  accept: (run: () => Promise<AcceptInviteResult>) => Promise<void>;
};

/** What the ways to accept share: one run at a time, and the same sentence for whatever is wrong with the invitation. */
export function useAccepting(): Accepting {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function accept(run: () => Promise<AcceptInviteResult>): Promise<void> {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      // A page of its own: nothing of the invitation stays in the address or the history.
      location.replace(addressOf(await run()));
    } catch (error) {
      setBusy(false);
      setProblem(problemOf(error));
    }
  }

  return { busy, problem, accept };
}

function addressOf(accepted: AcceptInviteResult): string {
  const workspaceId = encodeURIComponent(accepted.workspaceId);
  return accepted.kind === 'member'
    ? `/w/${workspaceId}/clients`
    : `/portal/${workspaceId}/${encodeURIComponent(accepted.clientId)}`;
}

function problemOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (typeof code === 'string' && code.startsWith('auth/')) return signInProblem(error);
  const failure = failureOf(error);
  return failure.code === 'invite_unusable' ? m.invitation_unusable() : failureSentence(failure);
}
