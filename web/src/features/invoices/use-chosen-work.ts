import type { Invoice } from '@clientele/domain/invoice';
import type { WorkItem } from '@clientele/domain/work-item';
import { useState } from 'react';

type Wanted = {
  /** what the client has that could be invoiced */
  work: readonly WorkItem[];
  invoice: Invoice | null;
  currency: string;
  periodFrom: string;
  periodTo: string;
};

export type WorkRow = { item: WorkItem; checked: boolean; payable: boolean };

type ChosenWork = {
  rows: readonly WorkRow[];
  chosen: readonly WorkItem[];
  choose: (id: string, checked: boolean) => void;
  chooseAll: (checked: boolean) => void;
};

/** The work of the period, and what of it is to be invoiced: on a new invoice all of it, on a draft what it has claimed. */
export function useChosenWork({ work, invoice, currency, periodFrom, periodTo }: Wanted): ChosenWork {
  const [decided, setDecided] = useState<ReadonlyMap<string, boolean>>(new Map());
  const rows = work
    .filter(({ workDate }) => workDate >= periodFrom && workDate <= periodTo)
    .toSorted((a, b) => a.workDate.localeCompare(b.workDate) || (a.id < b.id ? -1 : 1))
    .map((item): WorkRow => {
      const payable = item.rate?.currency === currency;
      const suggested = invoice === null || item.invoiceId === invoice.id;
      return { item, payable, checked: payable && (decided.get(item.id) ?? suggested) };
    });
  return {
    rows,
    chosen: rows.filter(({ checked }) => checked).map(({ item }) => item),
    choose: (id, checked) => setDecided((before) => new Map(before).set(id, checked)),
    chooseAll: (checked) =>
      setDecided((before) => new Map([...before, ...rows.map(({ item }) => [item.id, checked] as const)])),
  };
}
