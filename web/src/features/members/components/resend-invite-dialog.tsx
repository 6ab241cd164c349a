import type { InvitedMember } from '@clientele/domain/invited-member';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { failureOf } from '../../../firebase/failure.ts';
import { failureSentence } from '../../../format/failure.ts';
import { useSession } from '../../../session/session.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { FormProblem } from '../../../ui/form-problem.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { inviteMember } from '../api/invite-member.ts';

type Props = { onClose: () => void; invited: InvitedMember };

/** Sends the invitation anew, with what it gave before. */
export function ResendInviteDialog({ onClose, invited: { email, displayName, role, permissions } }: Props) {
  const { workspace } = useSession();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function resend(): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    try {
      await inviteMember({ workspaceId: workspace.id, email, displayName, role, permissions });
      showDone({ message: m.members_invited_done({ email }) });
      onClose();
    } catch (error) {
      setBusy(false);
      setProblem(failureSentence(failureOf(error)));
    }
  }

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={m.members_resend_title({ name: displayName })}
      confirmLabel={m.members_invite_send()}
      onConfirm={() => void resend()}
      tone="primary"
      busy={busy}
    >
      <p>{m.members_resend_text({ email })}</p>
      <FormProblem problem={problem} />
    </ConfirmDialog>
  );
}
