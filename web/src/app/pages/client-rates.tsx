import type { Client } from '@clientele/domain/client';
import { ClientPicker } from '../../features/clients/components/client-picker.tsx';
import { RatesPanel } from '../../features/rates/components/rates-panel.tsx';

/** A client's rates. The card of another one can be copied, and clients are chosen the way their own feature does it. */
export function ClientRates({ client }: { client: Client }) {
  return <RatesPanel client={client} ClientPicker={ClientPicker} />;
}
