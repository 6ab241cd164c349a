import type { PreviewInviteResult } from '@clientele/domain/invite-calls';
import type { InviteLink } from '@clientele/domain/invite-link';
import { useEffect, useState } from 'react';
import { failureOf, type Failure } from '../../firebase/failure.ts';
import { previewInvite } from './invite-calls.ts';

export type Invitation =
  | { status: 'loading' }
  | { status: 'ready'; preview: PreviewInviteResult }
  | { status: 'failed'; failure: Failure; retry: () => void };

/** What a link invites to, asked once. */
export function useInvitation(link: InviteLink): Invitation {
  const [invitation, setInvitation] = useState<Invitation>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    function retry(): void {
      setInvitation({ status: 'loading' });
      setAttempt((before) => before + 1);
    }
    previewInvite(link).then(
      (preview) => current && setInvitation({ status: 'ready', preview }),
      (error: unknown) => current && setInvitation({ status: 'failed', failure: failureOf(error), retry }),
    );
    return () => {
      current = false;
    };
  }, [link, attempt]);

  return invitation;
}
