import type { Client } from '@clientele/domain/client';
import { defaultRatesOf } from '@clientele/domain/default-rates';
import { resolveRate, type RateAnswer } from '@clientele/domain/rate-resolution';
import type { WorkItem } from '@clientele/domain/work-item';
import { useMemo } from 'react';
import type { Live } from '../../firebase/live.ts';
import { useInvoicing } from '../../session/settings-in-force.ts';
import { usePositions } from '../../session/positions.ts';
import { useRateCard } from './api/use-rate-card.ts';
import { useOneClient } from '../../session/one-client.ts';

/** What decides about a client's work: what it would cost, and whether people may approve their own. */
export type Pricing = { client: Client; ownApproval: boolean; priceOf: (item: WorkItem) => RateAnswer };

/** As the server will price it, from the same card, defaults and settings. */
export function usePricing(clientId: string): Live<Pricing> {
  const client = useOneClient(clientId);
  const card = useRateCard(clientId);
  const positions = usePositions();
  const invoicing = useInvoicing(client.status === 'ready' ? client.data : null);
  return useMemo(() => {
    for (const each of [client, card, positions, invoicing]) if (each.status === 'error') return each;
    if (client.status !== 'ready' || card.status !== 'ready') return LOADING;
    if (positions.status !== 'ready' || invoicing.status !== 'ready' || client.data === null) return LOADING;
    const { currency, ownApproval } = invoicing.data;
    function priceOf({ workDate, positionId, minutes }: WorkItem): RateAnswer {
      const position = positionsById.get(positionId);
      const work = { workDate, positionId, minutes, currency: currency.value };
      return resolveRate(work, rates, position ? defaultRatesOf(position) : null);
    }
    const rates = card.data;
    const positionsById = new Map(positions.data.map((position) => [position.id, position]));
    return { ...card, data: { client: client.data, ownApproval: ownApproval.value, priceOf } };
  }, [client, card, positions, invoicing]);
}

const LOADING = { status: 'loading' } as const;
