import { addMonths, daysBetween } from '@clientele/domain/calendar-date';
import type { ServiceRate } from '@clientele/domain/service-rate';
import type { SeriesView } from './card-view.ts';

/** The days that a card's lines show: one scale for all of them, so that they can be compared. `to` is exclusive. */
export type CalendarRange = { from: string; to: string };

/** A piece of a line: a rate, or days between two for which there is none. Places are in percent of the line. */
export type Stretch = { from: string; to: string; left: number; width: number } & (
  | { kind: 'rate'; rate: ServiceRate }
  | { kind: 'gap' }
);

/** A mark on the scale. */
export type Tick = { date: string; left: number };

/** How far a line goes on behind today, or behind the last date on the card, so that an open rate is seen to go on. */
const AHEAD_MONTHS = 6;
const MOST_TICKS = 8;
/** The last one is enough for all days that there are, from 1900 to 2199. */
const TICK_MONTHS = [1, 3, 6, 12, 24, 60, 120, 240, 600];

function firstOfMonth(date: string): string {
  return `${date.slice(0, 8)}01`;
}

export function calendarRange(card: readonly ServiceRate[], today: string): CalendarRange {
  const dates = [today, ...card.flatMap(({ effectiveFrom, effectiveTo }) => [effectiveFrom, effectiveTo])];
  const known = dates.filter((date) => date !== '').toSorted();
  const from = firstOfMonth(known[0] ?? today);
  return { from, to: firstOfMonth(addMonths(known.at(-1) ?? today, AHEAD_MONTHS)) };
}

export function placeOf(date: string, { from, to }: CalendarRange): number {
  return (100 * daysBetween(from, date)) / daysBetween(from, to);
}

function placed(
  from: string,
  to: string,
  range: CalendarRange,
): { from: string; to: string; left: number; width: number } {
  const left = placeOf(from, range);
  return { from, to, left, width: placeOf(to === '' ? range.to : to, range) - left };
}

/** The stretches of one series, in the order of their dates. */
export function stretches({ rates, gaps }: Pick<SeriesView, 'rates' | 'gaps'>, range: CalendarRange): Stretch[] {
  const all: Stretch[] = [
    ...rates.map((rate) => ({ kind: 'rate' as const, rate, ...placed(rate.effectiveFrom, rate.effectiveTo, range) })),
    ...gaps.map(({ from, to }) => ({ kind: 'gap' as const, ...placed(from, to, range) })),
  ];
  return all.toSorted((a, b) => a.left - b.left);
}

/** Beginnings of months, quarters or years: as many as can be read side by side. */
export function ticks(range: CalendarRange): Tick[] {
  const months = daysBetween(range.from, range.to) / 30.4;
  const step = TICK_MONTHS.find((each) => months / each <= MOST_TICKS) ?? 600;
  const marks: Tick[] = [];
  const [year = '', month = ''] = range.from.split('-');
  const intoStep = (Number(year) * 12 + Number(month) - 1) % step;
  let date = intoStep === 0 ? range.from : addMonths(range.from, step - intoStep);
  while (date < range.to) {
    marks.push({ date, left: placeOf(date, range) });
    date = addMonths(date, step);
  }
  return marks;
}
