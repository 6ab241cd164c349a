import type { Client } from '@clientele/domain/client';
import type { Contact } from '@clientele/domain/contact';
import { PORTAL_SCOPES, type PortalScope } from '@clientele/domain/portal';
import * as m from '@clientele/messages';
import { useState, type FormEvent } from 'react';
import { personLocale } from '../../../../format/locale.ts';
import { FormActions } from '../../../../ui/form-actions.tsx';
import { ResponsiveDialog } from '../../../../ui/responsive-dialog.tsx';
import type { Accesses } from '../../api/use-accesses.ts';
import { sortContacts } from '../../arrange-contacts.ts';
import classes from './access-dialog.module.css';
import { InviteChoice } from './invite-choice.tsx';
import { InviteProgress } from './invite-progress.tsx';
import { plannedInvites } from './invite-rows.ts';
import { ScopeChoice } from './scope-choice.tsx';
import { useInviteRun } from './use-invite-run.ts';

type Props = {
  client: Client;
  /** both as they were when the dialog opened: the list must not move under the pointer */
  contacts: readonly Contact[];
  accesses: Accesses;
  onClose: () => void;
};

/** Invites many at once: first who and what they see, then what became of each. */
export function InviteAllDialog({ client, contacts, accesses, onClose }: Props) {
  const [rows] = useState(() => plannedInvites(client, sortContacts(contacts, personLocale()), accesses, Date.now()));
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    rows.filter((row) => row.chosen).map(({ contactId }) => contactId),
  );
  const [scopes, setScopes] = useState<readonly PortalScope[]>(PORTAL_SCOPES);
  const [missing, setMissing] = useState(false);
  const run = useInviteRun(client.id);

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (scopes.length === 0) setMissing(true);
    else run.start(chosen, scopes);
  }

  function close(): void {
    run.stop();
    onClose();
  }

  return (
    <ResponsiveDialog opened onClose={close} title={m.invite_all_title()} size={520}>
      {run.state === 'idle' ? (
        <form className={classes['body']} onSubmit={onSubmit} noValidate>
          <p className={classes['text']}>{m.invite_all_text()}</p>
          <InviteChoice rows={rows} value={chosen} onChange={setChosen} />
          <ScopeChoice
            value={scopes}
            onChange={(next) => {
              setScopes(next);
              setMissing(false);
            }}
            missing={missing}
          />
          <FormActions
            problem={undefined}
            onCancel={close}
            submit={m.invite_all_send({ count: chosen.length })}
            busy={false}
            denied={chosen.length === 0 ? m.invite_all_nobody() : undefined}
          />
        </form>
      ) : (
        <InviteProgress rows={rows.filter(({ contactId }) => chosen.includes(contactId))} run={run} onClose={close} />
      )}
    </ResponsiveDialog>
  );
}
