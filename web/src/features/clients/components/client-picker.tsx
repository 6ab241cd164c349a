import * as m from '@clientele/messages';
import { failureSentence } from '../../../format/failure.ts';
import { useClients } from '../api/use-clients.ts';
import { ListSelect } from '../../../forms/list-select.tsx';

export type ClientPickerProps = {
  label: string;
  /** the id of the chosen client, or null */
  value: string | null;
  onChange: (clientId: string | null) => void;
  /** the id of a client that is not offered */
  except?: string;
  error?: string | undefined;
};

/** Chooses one of the clients that the person sees. */
export function ClientPicker({ label, value, onChange, except, error }: ClientPickerProps) {
  const clients = useClients();
  const offered = clients.status === 'ready' ? clients.data.filter(({ id }) => id !== except) : [];
  const { compare } = new Intl.Collator();
  const data = offered
    .map(({ id, displayName, code }) => ({
      value: id,
      label: code === '' ? displayName : m.name_with_code({ name: displayName, code }),
    }))
    .toSorted((a, b) => compare(a.label, b.label));
  return (
    <ListSelect
      label={label}
      data={data}
      value={value}
      onChange={onChange}
      error={clients.status === 'error' ? failureSentence(clients.failure) : error}
      disabled={clients.status === 'loading'}
      placeholder={clients.status === 'loading' ? m.client_picker_loading() : m.client_picker_placeholder()}
      limit={100}
      withAsterisk
      aria-required
      data-autofocus
    />
  );
}
