import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { failureOf } from '../../../../../firebase/failure.ts';
import { failureSentence } from '../../../../../format/failure.ts';
import { useMembers } from '../../../../../session/people.ts';
import { useSession } from '../../../../../session/session.tsx';
import { DialogActions } from '../../../../../ui/dialog-actions.tsx';
import { ResponsiveDialog } from '../../../../../ui/responsive-dialog.tsx';
import { showDone } from '../../../../../ui/toast.tsx';
import { setClientOwner } from '../../../api/set-client-owner.ts';
import { useRecord } from '../record-context.ts';
import classes from './owner-dialog.module.css';
import { ListSelect } from '../../../../../forms/list-select.tsx';

/** Hands the client to another member. */
export function OwnerDialog({ onClose }: { onClose: () => void }) {
  const session = useSession();
  const { client, reading } = useRecord();
  const members = useMembers();
  const [owner, setOwner] = useState<string | null>(client.ownerUid === '' ? null : client.ownerUid);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const active = members.status === 'ready' ? members.data.filter((member) => member.status === 'active') : [];
  const losesSight =
    owner !== null &&
    owner !== session.uid &&
    client.ownerUid === session.uid &&
    client.createdBy !== session.uid &&
    !session.permissions.has('clients.view_all');

  async function save(): Promise<void> {
    if (busy) return;
    if (owner === null || owner === client.ownerUid) {
      onClose();
      return;
    }
    if (!session.online) {
      setProblem(m.owner_offline());
      return;
    }
    setBusy(true);
    setProblem(undefined);
    try {
      await setClientOwner(session, client, owner);
      showDone({ message: m.owner_changed({ person: reading.personName(owner), name: client.displayName }) });
      onClose();
    } catch (error) {
      const failure = failureOf(error);
      setProblem(failure.code === 'version_conflict' ? m.owner_conflict() : failureSentence(failure));
      setBusy(false);
    }
  }

  return (
    <ResponsiveDialog opened onClose={onClose} title={m.owner_title({ name: client.displayName })} size={440}>
      <p className={classes['text']}>{m.owner_text()}</p>
      <ListSelect
        source={members}
        label={m.owner_label()}
        data={active.map((member) => ({
          value: member.id,
          label: member.id === session.uid ? m.owner_you({ person: member.displayName }) : member.displayName,
        }))}
        value={owner}
        onChange={(chosen) => {
          setOwner(chosen);
          setProblem(undefined);
        }}
        error={problem}
        data-autofocus
      />
      {losesSight && <p className={classes['warning']}>{m.owner_loses()}</p>}
      <DialogActions>
        <Button variant="default" onClick={onClose}>
          {m.dialog_cancel()}
        </Button>
        <Button loading={busy} onClick={() => void save()}>
          {m.owner_save()}
        </Button>
      </DialogActions>
    </ResponsiveDialog>
  );
}
