import { firstKnownTimezone, today as todayIn } from '@clientele/domain/calendar-date-zone';
import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { explainFailure } from '../../../format/failure.ts';
import { useInvoicing } from '../../../session/settings-in-force.ts';
import { usePositionName, usePositions } from '../../../session/positions.ts';
import { useSession } from '../../../session/session.tsx';
import { useDenial } from '../../../session/use-denial.ts';
import { useNow } from '../../../ui/clock.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { useRates } from '../api/use-rates.ts';
import type { ClientPicker } from './copy-dialog.tsx';
import { LoadedCard } from './loaded-card.tsx';
import { RatesSkeleton } from './rates-skeleton.tsx';

type Props = { client: Client; ClientPicker: ClientPicker };

/** A client's service rates. */
export function RatesPanel({ client, ClientPicker }: Props) {
  const { workspace } = useSession();
  const missing = useDenial('clients.manage_rates');
  const rates = useRates(client.id);
  const positions = usePositions();
  const invoicing = useInvoicing(client);
  const positionName = usePositionName();
  const now = useNow();

  if (rates.status === 'error')
    return <ErrorState title={m.rates_failed()} {...explainFailure(rates.failure)} retry={rates.retry} />;
  if (positions.status === 'error')
    return <ErrorState title={m.rates_failed()} {...explainFailure(positions.failure)} retry={positions.retry} />;
  if (invoicing.status === 'error')
    return <ErrorState title={m.rates_failed()} {...explainFailure(invoicing.failure)} retry={invoicing.retry} />;
  if (rates.status === 'loading' || positions.status === 'loading' || invoicing.status === 'loading')
    return <RatesSkeleton />;
  return (
    <LoadedCard
      clientId={client.id}
      card={rates.data}
      unreadable={rates.unreadable.length}
      positions={positions.data}
      positionName={positionName}
      currency={invoicing.data.currency.value}
      today={todayIn(new Date(now), firstKnownTimezone(client.timezone, workspace.timezone))}
      locked={client.deleted ? m.record_locked_trash() : missing}
      ClientPicker={ClientPicker}
    />
  );
}
