import type { Member } from '@clientele/domain/member';
import * as m from '@clientele/messages';
import { useState, type FormEvent } from 'react';
import { failureOf } from '../../../firebase/failure.ts';
import { failureSentence } from '../../../format/failure.ts';
import { problemSentence } from '../../../format/problem.ts';
import { roleLabel } from '../../../format/role.ts';
import { usePersonName } from '../../../session/people.ts';
import { useSession } from '../../../session/session.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { ResponsiveDialog } from '../../../ui/responsive-dialog.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { changeMember } from '../api/change-member.ts';
import { permissionSummary } from '../permission-summary.ts';
import { GrantFields, type Grant } from './grant-fields.tsx';
import classes from './member-form.module.css';

type Props = {
  opened: boolean;
  onClose: () => void;
  /** as it is now: follows the database while the dialog is open */
  member: Member;
};

/** Changes what a member may do. When somebody else changes it meanwhile, that is told, and the next save is meant on top of it. */
export function ChangeMemberDialog({ opened, onClose, member }: Props) {
  const { workspace } = useSession();
  const nameOf = usePersonName();
  const [openedVersion] = useState(member.permissionsVersion);
  const [grant, setGrant] = useState<Grant>({ role: member.role, permissions: [...member.permissions] });
  const [problem, setProblem] = useState<string>();
  const [grantProblem, setGrantProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const overtaken = !busy && member.permissionsVersion !== openedVersion;

  async function save(): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    setGrantProblem(undefined);
    try {
      await changeMember({
        workspaceId: workspace.id,
        uid: member.id,
        permissionsVersion: member.permissionsVersion,
        ...grant,
      });
      showDone({ message: m.members_changed({ name: member.displayName }) });
      onClose();
    } catch (error) {
      setBusy(false);
      const failure = failureOf(error);
      const [refused] = failure.problems;
      if (refused) {
        setGrantProblem(problemSentence(refused));
        return;
      }
      // The newer version arrives by itself and is explained above the buttons.
      setProblem(failure.code === 'version_conflict' ? undefined : failureSentence(failure));
    }
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (!busy) void save();
  }

  return (
    <ResponsiveDialog
      opened={opened}
      onClose={onClose}
      title={m.members_change_title({ name: member.displayName })}
      size={520}
    >
      <form className={classes.form} onSubmit={onSubmit} noValidate>
        <GrantFields value={grant} onChange={setGrant} error={grantProblem} />
        {overtaken && (
          <p role="status" className={classes.note}>
            {m.members_overtaken({
              actor: nameOf(member.updatedBy),
              role: roleLabel(member.role),
              permissions: permissionSummary(member.permissions),
            })}
          </p>
        )}
        <FormActions
          problem={problem}
          onCancel={onClose}
          submit={overtaken ? m.members_save_anyway() : m.members_save()}
          busy={busy}
        />
      </form>
    </ResponsiveDialog>
  );
}
