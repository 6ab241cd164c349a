import type { InvitedMember } from '@clientele/domain/invited-member';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { failureOf } from '../../../firebase/failure.ts';
import { failureSentence } from '../../../format/failure.ts';
import { useSession } from '../../../session/session.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { FormProblem } from '../../../ui/form-problem.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { revokeMemberInvite } from '../api/revoke-member-invite.ts';

type Props = { onClose: () => void; invited: InvitedMember };

/** Asks before an invitation ends. */
export function RevokeInviteDialog({ onClose, invited: { id, email, displayName: name } }: Props) {
  const { workspace } = useSession();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function revoke(): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    try {
      await revokeMemberInvite({ workspaceId: workspace.id, invitedId: id });
      showDone({ message: m.members_revoked_done({ name }) });
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
      title={m.members_revoke_title({ name })}
      confirmLabel={m.members_revoke_confirm()}
      onConfirm={() => void revoke()}
      busy={busy}
    >
      <p>{m.members_revoke_text({ email })}</p>
      <FormProblem problem={problem} />
    </ConfirmDialog>
  );
}
