import type { Member } from '@clientele/domain/member';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { failureOf } from '../../../firebase/failure.ts';
import { failureSentence } from '../../../format/failure.ts';
import { useSession } from '../../../session/session.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { FormProblem } from '../../../ui/form-problem.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { removeMember } from '../api/remove-member.ts';
import classes from './member-form.module.css';

type Props = { opened: boolean; onClose: () => void; member: Member };

/** Asks before a membership ends, and names what ends with it. */
export function RemoveMemberDialog({ opened, onClose, member }: Props) {
  const { uid, workspace } = useSession();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const own = member.id === uid;

  async function remove(): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    try {
      await removeMember({ workspaceId: workspace.id, uid: member.id });
      showDone({ message: m.members_removed_done({ name: member.displayName }) });
      onClose();
    } catch (error) {
      setBusy(false);
      setProblem(failureSentence(failureOf(error)));
    }
  }

  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={m.members_remove_title({ name: member.displayName, workspace: workspace.name })}
      confirmLabel={own ? m.members_leave_confirm() : m.members_remove_confirm()}
      onConfirm={() => void remove()}
      busy={busy}
    >
      <ul className={classes.ends}>
        <li>{own ? m.members_remove_ends_own() : m.members_remove_ends_access()}</li>
        <li>{m.members_remove_keeps_work()}</li>
        <li>{m.members_remove_keeps_account()}</li>
      </ul>
      <FormProblem problem={problem} />
    </ConfirmDialog>
  );
}
