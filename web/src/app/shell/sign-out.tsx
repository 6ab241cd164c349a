import * as m from '@clientele/messages';
import { useState, type ReactNode } from 'react';
import { useUploads } from '../../features/documents/uploads/upload-list.ts';
import { isUnderWay } from '../../features/documents/uploads/upload.ts';
import { countDrafts } from '../../forms/drafts.ts';
import { signOut } from '../../firebase/auth.ts';
import { useWaitingWrites } from '../../firebase/pending-writes.ts';
import { useSignedInUser } from '../../session/signed-in-user.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';

/** Signs out, but asks first while changes or files have not reached the server, or something typed was not saved: they would be lost. `question` has to be rendered. */
export function useSignOut(): { start: () => void; question: ReactNode } {
  const { user } = useSignedInUser();
  const waiting = useWaitingWrites();
  const uploads = useUploads().filter(isUnderWay).length;
  const [asking, setAsking] = useState(false);

  async function leave(): Promise<void> {
    setAsking(false);
    await signOut();
    // The next person at this computer must not land on the last one's page.
    history.replaceState(null, '', '/');
  }

  return {
    start: () => (waiting + uploads + countDrafts(user.uid) > 0 ? setAsking(true) : void leave()),
    question: (
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={m.sign_out_question()}
        confirmLabel={m.sign_out_anyway()}
        onConfirm={() => void leave()}
      >
        {waiting > 0 && <p>{m.sign_out_loses({ count: waiting })}</p>}
        {asking && countDrafts(user.uid) > 0 && <p>{m.sign_out_loses_drafts({ count: countDrafts(user.uid) })}</p>}
        {uploads > 0 && <p>{m.uploads_leave_loses({ count: uploads })}</p>}
      </ConfirmDialog>
    ),
  };
}
