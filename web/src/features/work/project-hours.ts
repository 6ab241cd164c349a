import type { CalendarDate } from '@clientele/domain/calendar-date';
import type { WorkMinutes } from '@clientele/domain/rate-resolution-charge';
import { sumMinutes } from '@clientele/domain/work-day';
import { totalMinutes, type WorkItem } from '@clientele/domain/work-item';
import { WORK_ITEM_STATES, type WorkItemState } from '@clientele/domain/work-item-states';

/** Which hours of a project are shown: a person's, in a state, between two days, both included. Absent is all. */
export type HoursFilter = { person?: string; state?: WorkItemState; from?: CalendarDate; to?: CalendarDate };

export function isFiltered(filter: HoursFilter): boolean {
  return Object.keys(filter).length > 0;
}

/** The items that a filter leaves, latest day first, of one day by name. */
export function filterHours(items: readonly WorkItem[], { person, state, from, to }: HoursFilter): WorkItem[] {
  return items
    .filter((item) => person === undefined || item.personUid === person)
    .filter((item) => state === undefined || item.state === state)
    .filter(({ workDate }) => (from === undefined || workDate >= from) && (to === undefined || workDate <= to))
    .toSorted((a, b) => {
      if (a.workDate !== b.workDate) return a.workDate < b.workDate ? 1 : -1;
      return a.personName.localeCompare(b.personName);
    });
}

export type HoursTotals = {
  all: WorkMinutes;
  /** minutes of each state that occurs, in the order of a work item's life */
  byState: readonly { state: WorkItemState; minutes: number }[];
  /** what approved work comes to, by currency */
  amounts: readonly { currency: string; minor: number }[];
};

export function totalHours(items: readonly WorkItem[]): HoursTotals {
  const amounts = new Map<string, number>();
  for (const { rate } of items)
    if (rate !== null) amounts.set(rate.currency, (amounts.get(rate.currency) ?? 0) + rate.totalMinor);
  return {
    all: sumMinutes(items),
    byState: WORK_ITEM_STATES.map((state) => ({
      state,
      minutes: totalMinutes(sumMinutes(items.filter((item) => item.state === state))),
    })).filter(({ minutes }) => minutes > 0),
    amounts: [...amounts].map(([currency, minor]) => ({ currency, minor })),
  };
}

/** Who has written down work, by name. */
export function peopleOf(items: readonly WorkItem[]): { uid: string; name: string }[] {
  const names = new Map(items.map(({ personUid, personName }) => [personUid, personName]));
  return [...names].map(([uid, name]) => ({ uid, name })).toSorted((a, b) => a.name.localeCompare(b.name));
}
