import { contactName, type Contact } from '@clientele/domain/contact';
import type { PortalAccess } from '@clientele/domain/portal';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { failureOf } from '../../../../firebase/failure.ts';
import { failureSentence } from '../../../../format/failure.ts';
import { useSession } from '../../../../session/session.tsx';
import { ConfirmDialog } from '../../../../ui/confirm-dialog.tsx';
import { FormProblem } from '../../../../ui/form-problem.tsx';
import { showDone } from '../../../../ui/toast.tsx';
import { revokeAccess } from '../../api/revoke-access.ts';

type Props = { clientId: string; clientName: string; contact: Contact; access: PortalAccess; onClose: () => void };

/** Asks before somebody is shut out of the portal, and says what that ends. */
export function EndAccessDialog({ clientId, clientName, contact, access, onClose }: Props) {
  const { workspace } = useSession();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const name = contactName(contact);

  async function confirm(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await revokeAccess({ workspaceId: workspace.id, clientId, contactId: contact.id });
      showDone({ message: m.access_ended({ name }) });
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
      title={m.access_end_title({ name })}
      confirmLabel={m.access_end_confirm()}
      onConfirm={() => void confirm()}
      busy={busy}
    >
      <p>
        {access.state === 'invited'
          ? m.access_end_invited_text({ name })
          : m.access_end_text({ name, client: clientName })}
      </p>
      <FormProblem problem={problem} />
    </ConfirmDialog>
  );
}
