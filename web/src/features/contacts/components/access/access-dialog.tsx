import { contactName, type Contact } from '@clientele/domain/contact';
import { PORTAL_SCOPES, type PortalAccess, type PortalScope } from '@clientele/domain/portal';
import * as m from '@clientele/messages';
import { useState, type FormEvent } from 'react';
import { failureOf } from '../../../../firebase/failure.ts';
import { failureSentence } from '../../../../format/failure.ts';
import { useSession } from '../../../../session/session.tsx';
import { FormActions } from '../../../../ui/form-actions.tsx';
import { ResponsiveDialog } from '../../../../ui/responsive-dialog.tsx';
import { showDone } from '../../../../ui/toast.tsx';
import { inviteContact } from '../../api/invite-contact.ts';
import { inviteRefusal } from '../../api/invite-refusal.ts';
import { setPortalScopes } from '../../api/set-portal-scopes.ts';
import classes from './access-dialog.module.css';
import { inviteSkipText } from './invite-skip-text.ts';
import { ScopeChoice } from './scope-choice.tsx';

type Props = {
  clientId: string;
  contact: Contact;
  /** as it was when the dialog opened; undefined: never invited */
  access: PortalAccess | undefined;
  /** whether a mail goes out, or only what they see changes */
  task: 'invite' | 'scopes';
  onClose: () => void;
};

/** Invites a contact, invites them again, or changes what they see. */
export function AccessDialog({ clientId, contact, access, task, onClose }: Props) {
  const { workspace } = useSession();
  const [scopes, setScopes] = useState<readonly PortalScope[]>(access?.scopes ?? PORTAL_SCOPES);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const name = contactName(contact);

  async function submit(): Promise<void> {
    const wanted = { workspaceId: workspace.id, clientId, contactId: contact.id, scopes: [...scopes] };
    if (task === 'invite') {
      await inviteContact(wanted);
      showDone({ message: m.access_invited({ name }) });
    } else if (access !== undefined) {
      await setPortalScopes({ ...wanted, version: access.version });
      showDone({ message: m.access_scopes_saved({ name }) });
    }
  }

  async function onSubmit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (scopes.length === 0) {
      setMissing(true);
      return;
    }
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await submit();
      onClose();
    } catch (error) {
      setBusy(false);
      const refusal = inviteRefusal(error);
      setProblem(refusal === null ? failureSentence(failureOf(error)) : inviteSkipText(refusal));
    }
  }

  return (
    <ResponsiveDialog
      opened
      onClose={onClose}
      title={task === 'invite' ? m.access_invite_title({ name }) : m.access_scopes_title({ name })}
      size={440}
    >
      <form className={classes['body']} onSubmit={(event) => void onSubmit(event)} noValidate>
        {task === 'invite' && (
          <p className={classes['text']}>
            {m.access_invite_text({ email: contact.emails[0] ?? '' })}
            {access?.state === 'invited' && ` ${m.access_invite_again_text()}`}
          </p>
        )}
        <ScopeChoice
          value={scopes}
          onChange={(chosen) => {
            setScopes(chosen);
            setMissing(false);
          }}
          missing={missing}
        />
        <FormActions
          problem={problem}
          onCancel={onClose}
          submit={task === 'invite' ? m.access_invite_send() : m.access_scopes_save()}
          busy={busy}
        />
      </form>
    </ResponsiveDialog>
  );
}
