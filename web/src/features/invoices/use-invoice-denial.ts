import { useDenial } from '../../session/use-denial.ts';

/** Why somebody may not read invoices: they are for people who see every client. */
export function useReadingDenial(): string | undefined {
  const [view, viewAll] = [useDenial('clients.view'), useDenial('clients.view_all')];
  return view ?? viewAll;
}

/** Why somebody may not draft invoices: the work that they are made of must be seen, too. */
export function useDraftingDenial(): string | undefined {
  const [reading, managing] = [useReadingDenial(), useDenial('invoices.manage')];
  return reading ?? managing;
}
