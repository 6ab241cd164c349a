import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveRate } from './rate-resolution.ts';
import { gaps, planAddRate, rateChangeProblems } from './service-rate-card.ts';
import { planRaise } from './service-rate-raise.ts';
import type { CardRate, ServiceRateInput } from './service-rate.ts';
import type { RateTerms } from './service-rate-terms.ts';

// The oracle keeps, for every rate, the set of days on which it holds, and prices with inequalities over BigInt fractions.

declare const process: { env: Record<string, string | undefined> };

/** In the test's name, so that a run can be repeated: CLIENTELE_SEED=… npm test -- unit */
const SEED = Number(process.env['CLIENTELE_SEED'] ?? Date.now() % 2 ** 31);

const HORIZON = 60;
const DATES = Array.from({ length: HORIZON + 1 }, (_, day) =>
  new Date(Date.UTC(2026, 1, 1 + day)).toISOString().slice(0, 10),
);
const CURRENCIES = ['USD', 'JPY', 'KWD'];

function dateOf(day: number): string {
  return DATES[day] ?? '';
}

type OracleRate = { series: string; days: Set<number>; terms: RateTerms; invoiced: boolean };
type History = { card: CardRate[]; oracle: Map<string, OracleRate>; currency: string; wrong: string[] };

const amount = fc.oneof(fc.constantFrom(0, 1, 5, 33, 50, 9_500, 99_999_999), fc.nat(1_000_000));
const multiplier = fc.integer({ min: 100, max: 500 });
const extra = fc.oneof(
  fc.constant([null, null] as const),
  fc.tuple(amount, fc.constant(null)),
  fc.tuple(fc.constant(null), multiplier),
);
const terms: fc.Arbitrary<RateTerms> = fc.tuple(amount, extra, extra).map(([regularMinor, overtime, doubleTime]) => ({
  regularMinor,
  overtimeMinor: overtime[0],
  overtimeMultiplier: overtime[1],
  doubleTimeMinor: doubleTime[0],
  doubleTimeMultiplier: doubleTime[1],
}));

const day = fc.nat(HORIZON - 1);
const length = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 }));
const series = fc.record({
  positionId: fc.constantFrom('p1', 'p1', 'p2'),
  unit: fc.constantFrom('hour' as const, 'hour' as const, 'day' as const),
});

const anyStep = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      series,
      from: day,
      length,
      terms,
      forced: fc.constant(false),
    }),
  },
  // two people who add at once: what the plan would have refused is on the card
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      series,
      from: day,
      length,
      terms,
      forced: fc.constant(true),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('end' as const), which: fc.nat(20), at: day }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), which: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('invoice' as const), which: fc.nat(20) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('raise' as const),
      percent: fc.integer({ min: 1, max: 10_000 }),
      from: day,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('currency' as const), to: fc.constantFrom(...CURRENCIES) }) },
);
type Step = typeof anyStep extends fc.Arbitrary<infer Value> ? Value : never;

const minutes = fc.oneof(fc.constantFrom(0, 1, 20, 30, 60), fc.integer({ min: 1, max: 1440 }));
const query = fc.record({
  workDate: day,
  positionId: fc.constantFrom('p1', 'p1', 'p1', 'p2', 'p3'),
  currency: fc.constantFrom(null, null, null, null, null, null, ...CURRENCIES),
  unit: fc.constantFrom(undefined, undefined, undefined, 'hour' as const, 'day' as const),
  minutes: fc.record({ regular: minutes, overtime: minutes, doubleTime: minutes }),
});
type Query = typeof query extends fc.Arbitrary<infer Value> ? Value : never;

const defaults = fc.dictionary(fc.constantFrom('hour_USD', 'hour_JPY', 'day_USD', 'day_KWD'), terms, { maxKeys: 2 });

function daysOf(from: number, to: number): Set<number> {
  return new Set(Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index));
}

function firstDay(rate: OracleRate): number {
  return Math.min(...rate.days);
}

function put(history: History, rate: CardRate): void {
  const index = history.card.findIndex((each) => each.id === rate.id);
  if (index === -1) history.card.push(rate);
  else history.card[index] = rate;
}

function add(history: History, wish: Extract<Step, { kind: 'add' }>, id: string): void {
  const { card, oracle, currency, wrong } = history;
  const to = wish.length === 0 ? HORIZON : Math.min(HORIZON, wish.from + wish.length);
  const input: ServiceRateInput = {
    ...wish.series,
    currency,
    ...wish.terms,
    effectiveFrom: dateOf(wish.from),
    effectiveTo: wish.length === 0 ? '' : dateOf(to),
    note: '',
  };
  const key = `${input.positionId} ${input.unit} ${currency}`;
  const days = daysOf(wish.from, to);
  const touched = [...oracle].filter(
    ([, rate]) => rate.series === key && [...rate.days].some((each) => days.has(each)),
  );
  const refused = touched.some(([, rate]) => firstDay(rate) >= wish.from);
  const plan = planAddRate(card, input, currency);
  if ((plan.kind === 'refused') !== refused) wrong.push(`${id} is ${plan.kind}`);
  if (refused && !wish.forced) return;
  const ends = plan.kind === 'add' ? plan.ends : [];
  if (!refused) {
    const ended = ends.map((each) => each.rateId).toSorted();
    const toEnd = touched.map(([touchedId]) => touchedId).toSorted();
    if (ended.join() !== toEnd.join()) wrong.push(`${id} ends ${JSON.stringify(ends)}`);
    for (const [, rate] of touched) for (const each of rate.days) if (each >= wish.from) rate.days.delete(each);
  }
  for (const end of ends) for (const rate of card) if (rate.id === end.rateId) rate.effectiveTo = end.effectiveTo;
  put(history, { ...input, id, invoiced: false, deleted: false });
  oracle.set(id, { series: key, days, terms: wish.terms, invoiced: false });
}

/** Ends a rate on a day, wherever that is: refused when days that were free, or are another's, would be taken. */
function endRate(history: History, id: string, at: number): void {
  const rate = history.card.find((each) => each.id === id);
  const known = history.oracle.get(id);
  if (!rate || !known || at <= firstDay(known)) return;
  const input = { ...rate, effectiveTo: dateOf(at) };
  const days = daysOf(firstDay(known), at);
  const rivals = [...history.oracle].filter(([other, { series: key }]) => other !== id && key === known.series);
  const clash = rivals.some(([, rival]) => [...rival.days].some((each) => days.has(each)));
  const open = rate.effectiveTo === '';
  const refused = known.invoiced ? !open && days.size > known.days.size : clash;
  const problems = rateChangeProblems(history.card, rate, input, history.currency);
  if (problems.length > 0 !== refused) history.wrong.push(`ending ${id} on ${dateOf(at)}: ${JSON.stringify(problems)}`);
  if (refused) return;
  put(history, input);
  known.days = days;
}

function raisedBy(minor: number, percent: number): number {
  const tenths = (BigInt(minor) * BigInt(10_000 + percent) * 10n) / 10_000n;
  return Number((tenths + 5n) / 10n);
}

function raise(history: History, percent: number, from: number, step: number): void {
  for (const change of planRaise(history.card, { percent, from: dateOf(from) })) {
    const { rate } = change;
    if (change.kind === 'split') {
      put(history, { ...rate, effectiveTo: change.effectiveTo });
      put(history, { ...change.raised, id: `${rate.id}+${step}`, invoiced: false, deleted: false });
    } else if (change.kind === 'correct') put(history, { ...rate, ...change.raised });
  }
  const before = [...history.oracle];
  for (const [id, rate] of before) {
    if (![...rate.days].some((each) => each >= from)) continue;
    const { regularMinor, overtimeMinor, doubleTimeMinor } = rate.terms;
    const raised = {
      ...rate.terms,
      regularMinor: raisedBy(regularMinor, percent),
      overtimeMinor: overtimeMinor === null ? null : raisedBy(overtimeMinor, percent),
      doubleTimeMinor: doubleTimeMinor === null ? null : raisedBy(doubleTimeMinor, percent),
    };
    if (JSON.stringify(raised) === JSON.stringify(rate.terms)) continue;
    if (firstDay(rate) >= from) {
      if (!rate.invoiced) rate.terms = raised;
      continue;
    }
    const rest = new Set([...rate.days].filter((each) => each >= from));
    for (const each of rest) rate.days.delete(each);
    history.oracle.set(`${id}+${step}`, { series: rate.series, days: rest, terms: raised, invoiced: false });
  }
}

function play(history: History, steps: readonly Step[]): void {
  for (const [index, each] of steps.entries()) {
    const living = [...history.oracle.keys()];
    const picked = 'which' in each ? living[each.which % Math.max(1, living.length)] : undefined;
    if (each.kind === 'add') add(history, each, `r${index}`);
    if (each.kind === 'raise') raise(history, each.percent, each.from, index);
    if (each.kind === 'currency') history.currency = each.to;
    if (picked === undefined) continue;
    if (each.kind === 'end') endRate(history, picked, each.at);
    if (each.kind === 'delete') {
      history.oracle.delete(picked);
      for (const rate of history.card) if (rate.id === picked) rate.deleted = true;
    }
    if (each.kind === 'invoice') {
      for (const rate of history.card) if (rate.id === picked) rate.invoiced = true;
      const known = history.oracle.get(picked);
      if (known) known.invoiced = true;
    }
  }
}

/** Amount times multiplier as a fraction with the denominator 100. */
function priceOf(kind: string, each: RateTerms): bigint {
  const regular = BigInt(each.regularMinor) * 100n;
  function scaled(fixed: number | null, times: number | null): bigint | null {
    if (fixed !== null) return BigInt(fixed) * 100n;
    return times === null ? null : BigInt(each.regularMinor) * BigInt(times);
  }
  const overtime = scaled(each.overtimeMinor, each.overtimeMultiplier) ?? regular;
  if (kind === 'regular') return regular;
  return kind === 'overtime' ? overtime : (scaled(each.doubleTimeMinor, each.doubleTimeMultiplier) ?? overtime);
}

/** What the oracle says: the chosen rate with its terms, or the reason why there is none. */
function expected(
  history: History,
  ask: Query,
  defaultRates: Record<string, RateTerms>,
): string | [string, string, RateTerms] {
  const currency = ask.currency ?? history.currency;
  if (ask.minutes.regular + ask.minutes.overtime + ask.minutes.doubleTime === 0) return 'no_work';
  const units = ask.unit ? [ask.unit] : ['hour', 'day'];
  const own = [...history.oracle].filter(([, rate]) => rate.series.startsWith(`${ask.positionId} `));
  for (const unit of units) {
    const key = `${ask.positionId} ${unit} ${currency}`;
    const holding = own.filter(([, rate]) => rate.series === key && rate.days.has(ask.workDate));
    const [only] = holding;
    if (holding.length > 1) return 'ambiguous';
    if (only) return [only[0], unit, only[1].terms];
  }
  for (const unit of units) {
    const each = defaultRates[`${unit}_${currency}`];
    if (each) return ['default', unit, each];
  }
  const known = [...own.map(([, rate]) => rate.series.slice(3).replace(' ', '_')), ...Object.keys(defaultRates)];
  if (known.length === 0) return 'no_rate_for_position';
  const fitting = known.filter((key) => key.endsWith(currency));
  if (fitting.length === 0) return 'other_currency';
  return fitting.some((key) => units.some((unit) => key.startsWith(unit))) ? 'date_not_covered' : 'other_unit';
}

function compare(history: History, ask: Query, defaultRates: Record<string, RateTerms>): void {
  const currency = ask.currency ?? history.currency;
  const work = { ...ask, workDate: dateOf(ask.workDate), currency };
  const { unit: _unit, ...anyUnit } = work;
  const answer = resolveRate(work.unit ? { ...anyUnit, unit: work.unit } : anyUnit, history.card, defaultRates);
  const wanted = expected(history, ask, defaultRates);
  const where = `${JSON.stringify(work)}: ${JSON.stringify(answer)}, not ${JSON.stringify(wanted)}`;
  if (answer.kind === 'no_rate' || typeof wanted === 'string') {
    if (answer.kind === 'rate' || answer.reason !== wanted) history.wrong.push(where);
    return;
  }
  const [id, unit, wantedTerms] = wanted;
  if ((answer.rateId ?? 'default') !== id || answer.unit !== unit) history.wrong.push(where);
  const worked = Object.entries(ask.minutes).filter(([, count]) => count > 0);
  if (answer.lines.map((line) => line.work).join() !== worked.map(([kind]) => kind).join()) history.wrong.push(where);
  let sum = 0;
  for (const [index, [kind, count]] of worked.entries()) {
    const given = BigInt(answer.lines[index]?.amountMinor ?? -1);
    const numerator = priceOf(kind, wantedTerms) * BigInt(count);
    const denominator = 100n * (unit === 'hour' ? 60n : 480n);
    const nearest =
      (2n * given - 1n) * denominator <= 2n * numerator && 2n * numerator < (2n * given + 1n) * denominator;
    if (!nearest) history.wrong.push(where);
    sum += Number(given);
  }
  if (sum !== answer.totalMinor) history.wrong.push(where);
}

function compareGaps(history: History): void {
  const found = gaps(history.card).map((gap) => `${gap.positionId} ${gap.unit} ${gap.currency} ${gap.from} ${gap.to}`);
  const wanted: string[] = [];
  for (const key of new Set([...history.oracle.values()].map((rate) => rate.series))) {
    const days = new Set(
      [...history.oracle.values()].filter((rate) => rate.series === key).flatMap((rate) => [...rate.days]),
    );
    let start = -1;
    for (let each = Math.min(...days); each <= Math.max(...days); each += 1) {
      if (!days.has(each) && start === -1) start = each;
      if (!days.has(each) || start === -1) continue;
      wanted.push(`${key} ${dateOf(start)} ${dateOf(each)}`);
      start = -1;
    }
  }
  if (found.toSorted().join() !== wanted.toSorted().join())
    history.wrong.push(`gaps ${found.join()}, not ${wanted.join()}`);
}

test(
  `10,000 random cards, priced on random days: no disagreement with the oracle (seed ${SEED})`,
  { timeout: 60_000 },
  () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(
        fc.array(anyStep, { minLength: 2, maxLength: 9, size: 'max' }),
        fc.array(query, { minLength: 5, maxLength: 5 }),
        defaults,
        fc.constantFrom(...CURRENCIES),
        (steps, queries, defaultRates, currency) => {
          const history: History = { card: [], oracle: new Map(), currency, wrong: [] };
          play(history, steps);
          for (const ask of queries) {
            compare(history, ask, defaultRates);
            const wanted = expected(history, ask, defaultRates);
            const outcome = typeof wanted === 'string' ? wanted : wanted[0] === 'default' ? 'default' : 'card';
            seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
          }
          compareGaps(history);
          if (history.wrong.length > 0) throw new Error(history.wrong.join('\n'));
        },
      ),
      { numRuns: 10_000, seed: SEED },
    );
    // The histories reach every answer, and the one that matters often.
    for (const outcome of [
      'card',
      'default',
      'no_rate_for_position',
      'other_currency',
      'other_unit',
      'date_not_covered',
      'ambiguous',
    ])
      expect([outcome, (seen.get(outcome) ?? 0) >= 100]).toEqual([outcome, true]);
    expect(seen.get('card')).toBeGreaterThan(7_500);
  },
);
