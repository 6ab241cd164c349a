import type { Client } from '@clientele/domain/client';
import { useEffect, useRef, useState } from 'react';
import { failureOf, type Failure } from '../../../../firebase/failure.ts';
import { useSession, type Session } from '../../../../session/session.tsx';

export type Counted<Counts> =
  | { status: 'loading' }
  | { status: 'ready'; counts: Counts }
  | { status: 'error'; failure: Failure; retry: () => void };

/** What hangs on a client, counted once when the question is asked. */
export function useCounted<Counts>(
  client: Client,
  count: (session: Session, client: Client) => Promise<Counts>,
): Counted<Counts> {
  const session = useSession();
  const asked = useRef({ session, client, count });
  const [attempt, setAttempt] = useState(0);
  const [counted, setCounted] = useState<Counted<Counts>>({ status: 'loading' });

  useEffect(() => {
    let gone = false;
    function settle(next: Counted<Counts>): void {
      if (!gone) setCounted(next);
    }
    function retry(): void {
      settle({ status: 'loading' });
      setAttempt((before) => before + 1);
    }
    asked.current.count(asked.current.session, asked.current.client).then(
      (counts) => settle({ status: 'ready', counts }),
      (error: unknown) => settle({ status: 'error', failure: failureOf(error), retry }),
    );
    return () => {
      gone = true;
    };
  }, [attempt]);

  return counted;
}
