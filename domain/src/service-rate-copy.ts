import { planAddRate } from './service-rate-card.ts';
import { livingRates, rateInputOf, type CardRate, type RateCard, type ServiceRateInput } from './service-rate.ts';

/** One rate in the preview of a copied card: what would be added, or why it stays behind. */
export type CopyStep =
  | { kind: 'add'; source: CardRate; input: ServiceRateInput }
  | { kind: 'skip'; source: CardRate; why: 'other_currency' | 'rate_overlaps' };

function copyStep(source: CardRate, target: RateCard, from: string, currency: string): CopyStep {
  if (source.currency !== currency) return { kind: 'skip', source, why: 'other_currency' };
  const input = { ...rateInputOf(source), effectiveFrom: source.effectiveFrom < from ? from : source.effectiveFrom };
  const plan = planAddRate(target, input, currency);
  const free = plan.kind === 'add' && plan.ends.length === 0;
  return free ? { kind: 'add', source, input } : { kind: 'skip', source, why: 'rate_overlaps' };
}

/**
 * Previews copying another client's card from a date on (in the target's time zone): rates that hold then begin on that day,
 * later ones keep theirs. Nothing on the target's card is ended: a rate that is in the way stays, and the copy is skipped.
 */
export function copyCard(source: RateCard, target: RateCard, from: string, currency: string): CopyStep[] {
  const steps: CopyStep[] = [];
  const filled = [...target];
  for (const rate of livingRates(source)) {
    if (rate.effectiveTo !== '' && rate.effectiveTo <= from) continue;
    const step = copyStep(rate, filled, from, currency);
    steps.push(step);
    if (step.kind === 'add') filled.push({ ...step.input, id: rate.id, invoiced: false, deleted: false });
  }
  return steps;
}
