import type { Client } from '@clientele/domain/client';
import { useEffect, useRef, useState } from 'react';
import { failureOf, type Failure } from '../../../../firebase/failure.ts';
import { useSession } from '../../../../session/session.tsx';
import { countAttached, type Attached } from '../../api/count-attached.ts';

type Counted =
  | { status: 'loading' }
  | { status: 'ready'; attached: Attached }
  | { status: 'error'; failure: Failure; retry: () => void };

/** What hangs on a client, counted once when the question is asked. */
export function useAttached(client: Client): Counted {
  const session = useSession();
  const asked = useRef({ session, client });
  const [attempt, setAttempt] = useState(0);
  const [counted, setCounted] = useState<Counted>({ status: 'loading' });

  useEffect(() => {
    let gone = false;
    function settle(next: Counted): void {
      if (!gone) setCounted(next);
    }
    function retry(): void {
      settle({ status: 'loading' });
      setAttempt((count) => count + 1);
    }
    countAttached(asked.current.session, asked.current.client).then(
      (attached) => settle({ status: 'ready', attached }),
      (error: unknown) => settle({ status: 'error', failure: failureOf(error), retry }),
    );
    return () => {
      gone = true;
    };
  }, [attempt]);

  return counted;
}
