import { sameValue } from '@clientele/domain/change';
import * as m from '@clientele/messages';
import { IconTrash } from '@tabler/icons-react';
import { Suspense, useMemo } from 'react';
import { ADDRESS_FIELDS } from '../../../../../format/address-fields.ts';
import { useSession } from '../../../../../session/session.tsx';
import { saveAddress } from '../../../api/save-address.ts';
import { homeCountry } from '../../../../../format/home-country.ts';
import { AddressForm } from '../forms/lazy-forms.ts';
import { useRecord } from '../record-context.ts';
import { ConflictDialog } from '../section/conflict-dialog.tsx';
import { Note } from '../section/note.tsx';
import { useSection } from '../section/use-section.ts';
import { AddressCard } from './address-card.tsx';
import classes from './address-item.module.css';
import { addressOf, blankAddress, valuesOf } from './address-values.ts';

type Props = {
  id: string;
  /** opens the form at once: a new address */
  startOpen: boolean;
};

/** One address: shown, or edited in place. */
export function AddressItem({ id, startOpen }: Props) {
  const session = useSession();
  const { client, reading } = useRecord();
  const live = useMemo(() => valuesOf(client, id), [client, id]);
  const title = live ? m.address_edit_title() : m.address_new();
  const blank = useMemo(
    () => blankAddress(homeCountry(client, session.workspace.language)),
    // A new form's starting point does not move while it is filled in.
    // oxlint-disable-next-line react/exhaustive-deps
    [],
  );
  const state = useSection({
    section: `address:${id}`,
    title,
    live,
    blank,
    startOpen,
    save: ({ base, mine }, on) =>
      saveAddress(session, {
        client: on,
        id,
        base: on.addresses[id] ? addressOf(base) : null,
        mine: addressOf(mine),
        asDefault: mine.asDefault,
      }),
  });
  const { editing } = state;
  const removed = editing !== null && live === null && !sameValue(editing.base, blank);
  return (
    <>
      {editing && (
        <div className={classes['form']}>
          <h3>{title}</h3>
          {removed && (
            <Note tone="warning" icon={IconTrash}>
              {m.edit_address_removed({ person: reading.personName(client.updatedBy) })}
            </Note>
          )}
          <Suspense fallback={null}>
            <AddressForm
              id={id}
              section={`address:${id}`}
              title={title}
              editing={editing}
              live={live}
              onSubmit={state.submit}
              onCancel={state.cancel}
            />
          </Suspense>
        </div>
      )}
      {!editing && live && <AddressCard id={id} address={live} sending={state.sending} onEdit={state.open} />}
      <ConflictDialog
        lost={state.lost}
        reader={(key) => {
          if (key === 'asDefault') return { label: m.address_default(), read: String };
          const row = ADDRESS_FIELDS[key as keyof typeof ADDRESS_FIELDS];
          return { label: row.label(), read: (value) => row.read(value, reading) };
        }}
        onChoose={state.choose}
        onBack={state.backToForm}
      />
    </>
  );
}
