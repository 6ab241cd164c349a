import {
  putAddress,
  removeAddress,
  type Address,
  type Addresses,
  type DefaultAddresses,
} from '@clientele/domain/address';
import { sameValue } from '@clientele/domain/change';
import type { Client } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { deleteField, doc, updateDoc } from 'firebase/firestore';
import { firestore } from '../../../firebase/firestore.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';
import { updateStamps } from '../../../firebase/stamps.ts';
import type { Session } from '../../../session/session.tsx';
import { mergeEdit } from '../../../forms/merge.ts';
import { readNewestClient } from './read-newest-client.ts';
import { saveOnNewest, type SaveOutcome, type SavePlan } from './save-on-newest.ts';

type AddressEdit = {
  client: Client;
  id: string;
  /** what the edit started from; null for a new address */
  base: Address | null;
  mine: Address;
  asDefault: boolean;
};

/** An id for a new address of any client. */
export function newAddressId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 12);
}

/** Adds or edits one address. An address that somebody removed meanwhile is put back. See `saveOnNewest` for what it throws. */
export function saveAddress(
  session: Session,
  { client, id, base, mine, asDefault }: AddressEdit,
): Promise<SaveOutcome> {
  return save(session, client, id, (on) => {
    const theirs = on.addresses[id];
    if (!base || !theirs) return putAddress(on, id, mine, asDefault);
    const { changes, conflicts } = mergeEdit(base, mine, theirs);
    return conflicts.length > 0 ? conflicts : putAddress(on, id, { ...theirs, ...changes }, asDefault);
  });
}

/** Removes one address; another of its kind becomes the default. */
export function dropAddress(session: Session, client: Client, id: string): Promise<SaveOutcome> {
  return save(session, client, id, (on) => removeAddress(on, id));
}

type Book = { addresses: Addresses; defaultAddresses: DefaultAddresses };
type Conflicts = Extract<SavePlan, { status: 'conflict' }>['conflicts'];

function isBook(planned: Book | Conflicts): planned is Book {
  return 'addresses' in planned;
}

/** Writes the one address and the defaults that go with it; the rules check exactly the address that the change names. */
function save(
  session: Session,
  seen: Client,
  id: string,
  plan: (on: Client) => Book | Conflicts,
): Promise<SaveOutcome> {
  const workspaceId = session.workspace.id;
  return trackWrite(
    saveOnNewest({
      seen,
      plan(on) {
        const planned = plan(on);
        if (!isBook(planned)) return { status: 'conflict', conflicts: planned };
        if (sameValue(planned.addresses, on.addresses) && sameValue(planned.defaultAddresses, on.defaultAddresses)) {
          return { status: 'unchanged' };
        }
        const update = {
          [`addresses.${id}`]: planned.addresses[id] ?? deleteField(),
          defaultAddresses: planned.defaultAddresses,
          ...updateStamps(session.uid, on.version, { addressId: id }),
        };
        return {
          status: 'write',
          write: () => updateDoc(doc(firestore(), paths.client(workspaceId, on.id)), update),
        };
      },
      reread: () => readNewestClient(workspaceId, seen.id),
    }),
  );
}
