import { addDays, type CalendarDate } from '../../domain/src/calendar-date.ts';
import { currencyExponent } from '../../domain/src/money.ts';
import type { ServiceRateFields, ServiceRateInput } from '../../domain/src/service-rate.ts';
import type { SeededClient } from './client-history.ts';
import { DEMO_POSITIONS, type DemoPosition } from './demo-positions.ts';

/** One rate as it came about, oldest state first. */
export type RateHistory = { id: string; states: readonly ServiceRateFields[] };

const DAY_MS = 86_400_000;
/** What a US dollar is in other currencies, roughly: rates look like rates wherever a client is. */
const WORTH: Readonly<Record<string, number>> = { JPY: 150, INR: 84, GBP: 0.8, CHF: 0.9, EUR: 0.9 };
const OFFERED = DEMO_POSITIONS.filter(({ retired }) => !retired);

type Book = { client: Pick<SeededClient, 'ownerUid' | 'steps'>; currency: string; now: Date };

function dateBefore(now: Date, days: number): CalendarDate {
  return new Date(now.getTime() - days * DAY_MS).toISOString().slice(0, 10);
}

function minorOf(dollars: number, currency: string): number {
  return Math.round(dollars * (WORTH[currency] ?? 1)) * 10 ** currencyExponent(currency);
}

function inputOf(position: DemoPosition, currency: string, change: Partial<ServiceRateInput>): ServiceRateInput {
  return {
    positionId: position.id,
    unit: 'hour',
    currency,
    regularMinor: minorOf(position.hourly, currency),
    overtimeMinor: null,
    overtimeMultiplier: null,
    doubleTimeMinor: null,
    doubleTimeMultiplier: null,
    effectiveFrom: '',
    effectiveTo: '',
    note: '',
    ...change,
  };
}

/** The first state of a rate, written some days ago, and what it was changed to later. */
function history(
  { client, now }: Book,
  id: string,
  input: ServiceRateInput,
  daysAgo: number,
  later?: { daysAgo: number; change: Partial<ServiceRateInput> },
): RateHistory {
  const at = new Date(now.getTime() - daysAgo * DAY_MS);
  const by = client.ownerUid;
  const first: ServiceRateFields = {
    ...input,
    invoiced: false,
    deleted: false,
    version: 1,
    createdAt: at,
    createdBy: by,
    updatedAt: at,
    updatedBy: by,
    change: {},
  };
  if (later === undefined) return { id, states: [first] };
  const updatedAt = new Date(now.getTime() - later.daysAgo * DAY_MS);
  return { id, states: [first, { ...first, ...later.change, version: 2, updatedAt }] };
}

/**
 * The rate card of one client: an hourly rate that was raised halfway, one with overtime, and for many a daily one with a gap, or one that
 * begins next quarter.
 * @param currency the one that the client is invoiced in
 */
export function demoRates(
  client: Pick<SeededClient, 'ownerUid' | 'steps'>,
  index: number,
  currency: string,
  now: Date,
): RateHistory[] {
  const book = { client, currency, now };
  const age = (client.steps[0]?.daysAgo ?? 40) - 3;
  const raised = Math.floor(age / 2);
  const [lead = OFFERED[0], second, third] = [0, 1, 3].map((step) => OFFERED[(index + step) % OFFERED.length]);
  if (lead === undefined || second === undefined || third === undefined) return [];
  const start = dateBefore(now, age);
  const overtime = { overtimeMultiplier: 150, doubleTimeMultiplier: index % 2 === 0 ? 200 : null };
  const first = inputOf(lead, currency, { ...overtime, effectiveFrom: start });
  const raise = dateBefore(now, raised);
  const more = { regularMinor: minorOf(lead.hourly + 5, currency), effectiveFrom: raise, note: 'Agreed for the year' };
  return [
    history(book, 'r1', first, age, { daysAgo: raised, change: { effectiveTo: raise } }),
    history(book, 'r2', { ...first, ...more }, raised),
    history(
      book,
      'r3',
      inputOf(second, currency, {
        effectiveFrom: start,
        overtimeMinor: index % 3 === 1 ? minorOf(second.hourly * 1.4, currency) : null,
      }),
      age,
    ),
    ...(index % 2 === 0 ? dailyWithGap(book, third, start, age) : []),
    ...(index % 3 === 0 ? [upcoming(book, third)] : []),
  ];
}

function dailyWithGap(book: Book, position: DemoPosition, start: CalendarDate, age: number): RateHistory[] {
  const { currency, now } = book;
  const daily = { unit: 'day' as const, regularMinor: minorOf(position.hourly * 7.6, currency) };
  const ended = dateBefore(now, Math.floor(age * 0.6));
  const resumed = dateBefore(now, Math.floor(age * 0.4));
  return [
    history(book, 'r4', inputOf(position, currency, { ...daily, effectiveFrom: start, effectiveTo: ended }), age),
    history(
      book,
      'r5',
      inputOf(position, currency, { ...daily, effectiveFrom: resumed, note: 'Shutdown work' }),
      Math.floor(age * 0.4),
    ),
  ];
}

function upcoming(book: Book, position: DemoPosition): RateHistory {
  const effectiveFrom = addDays(dateBefore(book.now, 0), 45);
  return history(book, 'r6', inputOf(position, book.currency, { effectiveFrom, overtimeMultiplier: 150 }), 2);
}
