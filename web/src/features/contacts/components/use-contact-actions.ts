import { contactInputOf, contactName, type Contact } from '@clientele/domain/contact';
import * as m from '@clientele/messages';
import { failureOf } from '../../../firebase/failure.ts';
import { failureSentence } from '../../../format/failure.ts';
import { useSession } from '../../../session/session.tsx';
import { showDone, showProblem, showUndo } from '../../../ui/toast.tsx';
import { removeContact } from '../api/remove-contact.ts';
import { restoreContact } from '../api/restore-contact.ts';
import { editContact } from '../api/save-contact.ts';

type ContactActions = {
  /** throws what failureOf() reads, so that the dialog can say it */
  remove: (contact: Contact, successorId: string | null) => Promise<void>;
  makePrimary: (contact: Contact) => void;
};

/** What can be done with one contact without its form. */
export function useContactActions(clientId: string): ContactActions {
  const { workspace } = useSession();
  const place = { workspaceId: workspace.id, clientId };

  function bringBack(contactId: string, version: number): void {
    restoreContact({ ...place, contactId, version }).catch((error: unknown) =>
      showProblem({ title: m.contact_restore_failed(), message: failureSentence(failureOf(error)) }),
    );
  }

  return {
    async remove(contact, successorId) {
      const { version } = await removeContact(place, contact, successorId);
      showUndo({
        message: m.contact_removed({ name: contactName(contact) }),
        undo: () => bringBack(contact.id, version),
      });
    },
    makePrimary(contact) {
      editContact(place, { base: contact, mine: contactInputOf(contact), asPrimary: true }).then(
        () => showDone({ message: m.contact_made_primary({ name: contactName(contact) }) }),
        (error: unknown) =>
          showProblem({ title: m.contact_primary_failed(), message: failureSentence(failureOf(error)) }),
      );
    },
  };
}
