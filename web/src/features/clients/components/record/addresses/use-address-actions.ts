import * as m from '@clientele/messages';
import { failureOf } from '../../../../../firebase/failure.ts';
import { failureSentence } from '../../../../../format/failure.ts';
import { useSession } from '../../../../../session/session.tsx';
import { showProblem, showUndo } from '../../../../../ui/toast.tsx';
import { dropAddress, saveAddress } from '../../../api/save-address.ts';
import { copyText } from '../../../../../ui/copy-text.ts';
import { useRecord } from '../record-context.ts';

type AddressActions = { copy: (text: string) => void; makeDefault: () => void; remove: () => void };

function explain(title: string): (error: unknown) => void {
  return (error) => showProblem({ title, message: failureSentence(failureOf(error)) });
}

/** What can be done with one address without opening its form. */
export function useAddressActions(id: string): AddressActions {
  const session = useSession();
  const { client, newest } = useRecord();
  return {
    copy: (text) => copyText(text, m.address_copied()),
    makeDefault() {
      const address = client.addresses[id];
      if (!address) return;
      saveAddress(session, { client, id, base: address, mine: address, asDefault: true }).catch(
        explain(m.address_default_failed()),
      );
    },
    remove() {
      const address = client.addresses[id];
      if (!address) return;
      const asDefault = client.defaultAddresses[address.kind] === id;
      dropAddress(session, client, id).catch(explain(m.address_remove_failed()));
      showUndo({
        message: m.address_removed_toast(),
        undo() {
          saveAddress(session, { client: newest(), id, base: null, mine: address, asDefault }).catch(
            explain(m.address_remove_failed()),
          );
        },
      });
    },
  };
}
