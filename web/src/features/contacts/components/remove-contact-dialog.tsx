import { Button } from '@mantine/core';
import { contactName, type Contact } from '@clientele/domain/contact';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { failureOf } from '../../../firebase/failure.ts';
import { failureSentence } from '../../../format/failure.ts';
import { personLocale } from '../../../format/locale.ts';
import { DialogActions } from '../../../ui/dialog-actions.tsx';
import { FormProblem } from '../../../ui/form-problem.tsx';
import { ResponsiveDialog } from '../../../ui/responsive-dialog.tsx';
import { sortContacts } from '../arrange-contacts.ts';
import classes from './remove-contact-dialog.module.css';
import { ListSelect } from '../../../forms/list-select.tsx';

type Props = {
  clientName: string;
  /** as it was when the dialog opened */
  contact: Contact;
  /** the contacts of the client as they are now */
  contacts: readonly Contact[];
  remove: (contact: Contact, successorId: string | null) => Promise<void>;
  onClose: () => void;
};

/** Asks before a contact is removed, and who becomes primary when it was. */
export function RemoveContactDialog({ clientName, contact, contacts, remove, onClose }: Props) {
  const [successorId, setSuccessorId] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const name = contactName(contact);
  const now = contacts.find(({ id }) => id === contact.id);
  const others = sortContacts(
    contacts.filter(({ id }) => id !== contact.id),
    personLocale(),
  );
  const needsSuccessor = now?.isPrimary === true && others.length > 0;

  async function confirm(): Promise<void> {
    if (now === undefined || busy) return;
    if (needsSuccessor && successorId === null) {
      setMissing(true);
      return;
    }
    setBusy(true);
    setProblem(undefined);
    try {
      await remove(now, needsSuccessor ? successorId : null);
      onClose();
    } catch (error) {
      setBusy(false);
      const { code } = failureOf(error);
      // What the other window did is about to arrive here as well, and is said then.
      if (code !== 'subject_not_found') setProblem(failureSentence({ code }));
    }
  }

  return (
    <ResponsiveDialog opened onClose={onClose} title={m.contact_remove_title({ name })} size={440}>
      {/* While the own removal is on its way, it has nothing to say about others. */}
      {now === undefined && !busy ? (
        <FormProblem problem={m.contact_gone()} />
      ) : (
        <>
          <p className={classes['text']}>{m.contact_remove_text({ name, client: clientName })}</p>
          {needsSuccessor && (
            <ListSelect
              label={m.contact_successor()}
              description={m.contact_successor_help({ name })}
              placeholder={m.contact_successor_choose()}
              data={others.map((each) => ({
                value: each.id,
                label: each.isActive ? contactName(each) : m.contact_successor_inactive({ name: contactName(each) }),
              }))}
              value={successorId}
              onChange={(chosen) => {
                setSuccessorId(chosen);
                setMissing(false);
              }}
              error={missing && m.contact_successor_missing()}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              withAsterisk
              aria-required
              searchable={others.length > 10}
            />
          )}
          <FormProblem problem={problem} />
        </>
      )}
      <DialogActions>
        <Button variant="default" onClick={onClose} data-autofocus>
          {now === undefined && !busy ? m.dialog_close() : m.dialog_cancel()}
        </Button>
        {(now !== undefined || busy) && (
          <Button color="red" loading={busy} onClick={() => void confirm()}>
            {m.contact_remove_confirm()}
          </Button>
        )}
      </DialogActions>
    </ResponsiveDialog>
  );
}
