import type { Invoice } from '@clientele/domain/invoice';
import type { WorkItem } from '@clientele/domain/work-item';

type Wanted = {
  /** what the client has that could be invoiced */
  work: readonly WorkItem[];
  invoice: Invoice | null;
  currency: string;
  periodFrom: string;
  periodTo: string;
  /** what was put on or left off by hand, by id */
  choices: Readonly<Record<string, boolean>>;
  onChoices: (choices: Record<string, boolean>) => void;
};

export type WorkRow = { item: WorkItem; checked: boolean; payable: boolean };

type ChosenWork = {
  rows: readonly WorkRow[];
  chosen: readonly WorkItem[];
  choose: (id: string, checked: boolean) => void;
  chooseAll: (checked: boolean) => void;
};

/** The work of the period, and what of it is to be invoiced: on a new invoice all of it, on a draft what it has claimed. */
export function chosenWork({ work, invoice, currency, periodFrom, periodTo, choices, onChoices }: Wanted): ChosenWork {
  const rows = work
    .filter(({ workDate }) => workDate >= periodFrom && workDate <= periodTo)
    .toSorted((a, b) => a.workDate.localeCompare(b.workDate) || (a.id < b.id ? -1 : 1))
    .map((item): WorkRow => {
      const payable = item.rate?.currency === currency;
      const suggested = invoice === null || item.invoiceId === invoice.id;
      return { item, payable, checked: payable && (choices[item.id] ?? suggested) };
    });
  return {
    rows,
    chosen: rows.filter(({ checked }) => checked).map(({ item }) => item),
    choose: (id, checked) => onChoices({ ...choices, [id]: checked }),
    chooseAll: (checked) =>
      onChoices({ ...choices, ...Object.fromEntries(rows.map(({ item }) => [item.id, checked])) }),
  };
}
