import { defaultRateKey, type DefaultRates } from './default-rates.ts';
import { checkMinutes, rateLines, WORK_KINDS, type RateLine, type WorkMinutes } from './rate-resolution-charge.ts';
import { explainLine, type NoRateReason, type RateExplanation } from './rate-resolution-explanation.ts';
import { coversDate, livingRates, type RateCard } from './service-rate.ts';
import { RATE_UNITS, type RateTerms, type RateUnit } from './service-rate-terms.ts';

/**
 * Work to be priced. `workDate` is the day in the client's time zone, `currency` the one that the client is invoiced in.
 * Without `unit`, an hourly rate comes before a daily one.
 */
export type PricedWork = {
  workDate: string;
  positionId: string;
  currency: string;
  minutes: WorkMinutes;
  unit?: RateUnit;
};

export type RateAnswer =
  | {
      kind: 'rate';
      /** the rate of the client's card, or null for the position's default */
      rateId: string | null;
      unit: RateUnit;
      currency: string;
      lines: readonly RateLine[];
      totalMinor: number;
      explanation: readonly RateExplanation[];
    }
  | { kind: 'no_rate'; reason: NoRateReason; explanation: readonly RateExplanation[] };

type Choice = { rateId: string | null; unit: RateUnit; terms: RateTerms; because: RateExplanation[] };

function chooseFromCard(card: RateCard, units: readonly RateUnit[], work: PricedWork): Choice | 'ambiguous' | null {
  const { positionId, workDate, currency } = work;
  for (const unit of units) {
    const [rate, ...others] = card.filter(
      (each) => each.unit === unit && each.currency === currency && coversDate(each, workDate),
    );
    if (others.length > 0) return 'ambiguous';
    if (rate === undefined) continue;
    const { effectiveFrom, effectiveTo } = rate;
    const because: RateExplanation[] = [
      { message: 'rate_from_card', positionId, workDate, effectiveFrom, effectiveTo },
    ];
    return { rateId: rate.id, unit, terms: rate, because };
  }
  return null;
}

function chooseFromDefaults(defaults: DefaultRates, units: readonly RateUnit[], work: PricedWork): Choice | null {
  const { positionId, workDate, currency } = work;
  for (const unit of units) {
    const key = defaultRateKey(unit, currency);
    const terms = Object.hasOwn(defaults, key) ? defaults[key] : undefined;
    if (terms) return { rateId: null, unit, terms, because: [{ message: 'rate_from_default', positionId, workDate }] };
  }
  return null;
}

/** The nearest miss: what would have to be different for there to be a rate. */
function whyNone(card: RateCard, defaults: DefaultRates, units: readonly RateUnit[], currency: string): NoRateReason {
  const keys = [...card.map((rate) => defaultRateKey(rate.unit, rate.currency)), ...Object.keys(defaults)];
  if (keys.length === 0) return 'no_rate_for_position';
  if (!keys.some((key) => key.endsWith(`_${currency}`))) return 'other_currency';
  if (!units.some((unit) => keys.includes(defaultRateKey(unit, currency)))) return 'other_unit';
  return 'date_not_covered';
}

function noRate(reason: NoRateReason, { positionId, workDate, currency }: PricedWork): RateAnswer {
  return { kind: 'no_rate', reason, explanation: [{ message: 'no_rate', reason, positionId, workDate, currency }] };
}

/**
 * What work costs: the client's rate on the work date, else the position's default, else "no rate" with its reason; never a
 * silent zero. `card` is the client's whole card, `positionDefaults` those of the position, null when there is none.
 * Every line is rounded half up to the currency's minor unit, the total is their sum. Throws a RangeError for minutes that
 * are not whole, and for amounts beyond 2^53.
 */
export function resolveRate(work: PricedWork, card: RateCard, positionDefaults: DefaultRates | null): RateAnswer {
  const { positionId, workDate, currency, minutes } = work;
  checkMinutes(minutes);
  if (WORK_KINDS.every((kind) => minutes[kind] === 0)) return noRate('no_work', work);
  const units = work.unit === undefined ? RATE_UNITS : [work.unit];
  const own = livingRates(card).filter((rate) => rate.positionId === positionId);
  const defaults = positionDefaults ?? {};
  const fromCard = chooseFromCard(own, units, work);
  if (fromCard === 'ambiguous') return noRate('ambiguous', work);
  const choice = fromCard ?? chooseFromDefaults(defaults, units, work);
  if (choice === null) return noRate(whyNone(own, defaults, units, currency), work);

  const { rateId, unit, terms, because } = choice;
  const lines = rateLines(minutes, unit, terms);
  const gap: RateExplanation[] =
    rateId === null && own.length > 0 ? [{ message: 'rate_card_does_not_apply', positionId, workDate }] : [];
  return {
    kind: 'rate',
    rateId,
    unit,
    currency,
    lines,
    totalMinor: lines.reduce((sum, line) => sum + line.amountMinor, 0),
    explanation: [...because, ...gap, ...lines.flatMap((line) => explainLine(line, unit, currency))],
  };
}
